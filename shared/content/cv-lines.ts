/** Sections and entries of a CV in a text file. German, as the real thing; years stand before, what happened behind. */
export const cvSections = [
  {
    title: 'Persönliche Angaben',
    entries: [
      ['Name', '{{name}}'],
      ['Adresse', '{{street}}, {{town}}'],
      ['Telefon', '{{telephone}}'],
      ['E-Mail', '{{mail}}'],
    ],
  },
  {
    title: 'Schule',
    entries: [
      ['2020 – 2026', '{{school}}, Mittlerer Abschluss'],
      ['2016 – 2020', 'Grundschule {{place}}'],
    ],
  },
  {
    title: 'Praktika',
    entries: [
      ['Herbst 2025', '{{firm}}, drei Wochen'],
      ['Frühjahr 2025', '{{other}}, zwei Wochen'],
      ['Sommer 2024', 'Ferienjob bei {{firm}}'],
    ],
  },
  {
    title: 'Kenntnisse',
    entries: [
      ['Sprachen', 'Deutsch, Englisch, {{language}}'],
      ['Computer', 'Textverarbeitung und Tabellen: Grundkenntnisse'],
      ['Führerschein', 'Klasse AM'],
    ],
  },
  {
    title: 'Interessen',
    entries: [
      ['Sport', 'Fußball im Verein, Training der Jüngsten'],
      ['Ehrenamt', 'Hilfe beim Sommerfest in {{place}}'],
    ],
  },
] as const;

/** A long confirmation as online portals show it: each section is one printed page. German, as the real thing. */
export const confirmationSections = [
  {
    id: 'welcome',
    title: 'Willkommen bei der Volkshochschule',
    lines: [
      'Vielen Dank für Ihr Interesse an unseren Kursen.',
      'In diesem Dokument finden Sie alles rund um Ihre Anmeldung.',
      'Unser Haus bietet im Jahr mehr als 400 Kurse an.',
      'Sie erreichen uns montags bis freitags von 9 bis 16 Uhr.',
      'Am Empfang hilft Ihnen gern eine Kollegin weiter.',
    ],
  },
  {
    id: 'confirmation',
    title: 'Bestätigung der Anmeldung',
    lines: [
      'Hiermit bestätigen wir die Anmeldung von {{name}}.',
      'Kurs: {{course}}',
      'Kundennummer: {{number}}',
      'Der Platz ist fest reserviert.',
      'Bitte bringen Sie diese Bestätigung zum ersten Termin mit.',
    ],
  },
  {
    id: 'dates',
    title: 'Termine und Ort',
    lines: [
      'Der Kurs beginnt am {{start}} um 9.30 Uhr.',
      'Er findet an zwölf Tagen statt, immer dienstags und donnerstags.',
      'Ort: {{town}}, Raum {{room}}, erster Stock.',
      'In den Schulferien fällt der Unterricht aus.',
      'Eine Bushaltestelle ist direkt vor der Tür.',
    ],
  },
  {
    id: 'costs',
    title: 'Kosten und Bezahlung',
    lines: [
      'Die Gebühr beträgt {{price}} Euro.',
      'Wer Leistungen vom Jobcenter bekommt, zahlt die Hälfte.',
      'Das Geld wird eine Woche nach Beginn abgebucht.',
      'Lernmittel sind im Preis enthalten.',
      'Eine Ratenzahlung ist auf Antrag möglich.',
    ],
  },
  {
    id: 'terms',
    title: 'Allgemeine Bedingungen',
    lines: [
      'Eine Abmeldung ist bis sieben Tage vor Beginn kostenlos.',
      'Danach fällt eine Gebühr von zehn Euro an.',
      'Fehlt eine Lehrkraft, wird der Termin nachgeholt.',
      'Für Garderobe und Wertsachen haften wir nicht.',
      'Es gilt die Hausordnung, die im Eingang hängt.',
    ],
  },
  {
    id: 'privacy',
    title: 'Hinweise zum Datenschutz',
    lines: [
      'Wir speichern nur, was für den Kurs nötig ist.',
      'Ihre Angaben werden nach drei Jahren gelöscht.',
      'Sie können jederzeit Auskunft verlangen.',
      'Fotos im Unterricht machen wir nur mit Erlaubnis.',
      'Fragen beantwortet unsere Datenschutzbeauftragte.',
    ],
  },
] as const;

/** Courses that such a confirmation can be about. */
export const confirmationCourses = [
  'Deutsch für den Beruf',
  'Mathematik auffrischen',
  'Englisch am Arbeitsplatz',
  'Schweißen für den Einstieg',
  'Kochen und Service',
] as const;

/** Contracts that an office asks for, three pages each. German, as such papers are. `{…}` is filled in from the material. */
export const contractWords = {
  rent: {
    title: 'Mietvertrag',
    pages: [
      [
        'zwischen {partner} (vermietende Seite) und {name} (mietende Seite)',
        '§ 1 Wohnung\nVermietet wird die Wohnung {street}, {town}, mit {rooms} Zimmern, Küche und Bad.',
        '§ 2 Beginn\nDas Mietverhältnis beginnt am {start}. Es läuft auf unbestimmte Zeit.',
      ],
      [
        '§ 3 Miete\nDie Grundmiete beträgt {amount} Euro im Monat. Dazu kommen {extra} Euro für Heizung und Nebenkosten.',
        '§ 4 Zahlung\nDie Miete ist bis zum dritten Werktag des Monats zu zahlen.',
        '§ 5 Kaution\nDie Kaution beträgt zwei Grundmieten. Sie kann in drei Teilen gezahlt werden.',
      ],
      [
        '§ 6 Kündigung\nFür die Kündigung gelten die gesetzlichen Fristen. Sie braucht die Schriftform.',
        '§ 7 Hausordnung\nDie Hausordnung ist Teil dieses Vertrags.',
        '{town}, den {signed}\n\nUnterschriften: {partner} und {name}',
      ],
    ],
  },
  work: {
    title: 'Arbeitsvertrag',
    pages: [
      [
        'zwischen {partner} und {name}, {street}, {town}',
        '§ 1 Tätigkeit\nBeschäftigt wird als Aushilfe, an {rooms} Tagen in der Woche.',
        '§ 2 Beginn\nDas Arbeitsverhältnis beginnt am {start}. Die Probezeit dauert drei Monate.',
      ],
      [
        '§ 3 Lohn\nDer Lohn beträgt {amount} Euro im Monat. Er wird am Monatsende überwiesen.',
        '§ 4 Arbeitszeit\nDie Arbeitszeit beträgt {extra} Stunden im Monat, verteilt nach Plan.',
        '§ 5 Urlaub\nDer Urlaub richtet sich nach dem Gesetz.',
      ],
      [
        '§ 6 Krankheit\nEine Erkrankung ist am ersten Tag zu melden.',
        '§ 7 Kündigung\nFür die Kündigung gelten die gesetzlichen Fristen. Sie braucht die Schriftform.',
        '{town}, den {signed}\n\nUnterschriften: {partner} und {name}',
      ],
    ],
  },
  pageOf: 'Seite {page} von 3',
  other: {
    title: 'Ihre Mobilfunkrechnung',
    text: '{name}, {street}, {town}\n\nRechnungsbetrag: {extra},99 Euro\nDer Betrag wird in den nächsten Tagen abgebucht.\n\nVielen Dank für Ihr Vertrauen.',
  },
} as const;

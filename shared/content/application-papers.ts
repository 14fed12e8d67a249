/**
 * The words of the application papers that a task hands out. German, as the papers of a German application are.
 * `{…}` is filled in from the material.
 */
export const letterWords = {
  subject: 'Bewerbung um einen Ausbildungsplatz: {job}',
  greeting: 'Sehr geehrte Damen und Herren,',
  openings: [
    'auf der Ausbildungsmesse in {place} habe ich Ihren Betrieb kennengelernt. Das Gespräch an Ihrem Stand hat mich überzeugt: Bei Ihnen möchte ich lernen.',
    'auf Ihrer Internetseite habe ich gelesen, dass Sie zum 1. August einen Ausbildungsplatz anbieten. Ihr Betrieb ist mir seit Langem bekannt, denn ich wohne ganz in der Nähe.',
    'eine Freundin macht ihre Ausbildung in Ihrem Haus und erzählt mir oft davon. Das hat mich neugierig gemacht, und deshalb schreibe ich Ihnen heute.',
  ],
  experiences: [
    'Im letzten Jahr habe ich bei {workplace} ein Praktikum von drei Wochen gemacht. Ich durfte früh selbst mit anfassen, Kunden begrüßen und am Ende kleine Aufgaben allein erledigen. Das Zeugnis darüber lege ich bei.',
    'Seit einem Jahr helfe ich an zwei Nachmittagen in der Woche bei {workplace}. Dort habe ich gelernt, pünktlich zu sein, genau zu arbeiten und nachzufragen, wenn etwas unklar ist. Ein Zeugnis liegt bei.',
  ],
  strengths: [
    'Meine Lehrkräfte sagen, dass ich ruhig bleibe, wenn es hektisch wird. Ich spreche zwei Sprachen und komme mit vielen Menschen gut zurecht. In meiner Freizeit spiele ich im Verein und trainiere die Jüngsten.',
    'Ich arbeite gern mit den Händen und freue mich, wenn man am Abend sieht, was man geschafft hat. In der Schule habe ich die Veranstaltungstechnik betreut und dabei gelernt, mich auf andere zu verlassen.',
  ],
  closing: 'Gern komme ich zu einem Gespräch oder für einige Tage zur Probe. Ich freue mich auf Ihre Antwort.',
  farewell: 'Mit freundlichen Grüßen',
} as const;

export const cvWords = {
  title: 'Lebenslauf',
  pageOf: 'Seite {page} von 2',
  personal: 'Persönliche Angaben',
  school: 'Schule',
  practice: 'Praktische Erfahrung',
  skills: 'Kenntnisse',
  interests: 'Interessen und Ehrenamt',
  schools: [
    'Georg-August-Zinn-Schule',
    'Schule am Sportpark',
    'Theodor-Litt-Schule',
    'Carl-Weyprecht-Schule',
    'Ernst-Göbel-Schule',
  ],
  tasksAtWork: [
    'Regale auffüllen und Waren auszeichnen',
    'Telefon annehmen und Termine notieren',
    'Lieferungen prüfen und einräumen',
    'Werkzeug pflegen und ausgeben',
    'Kundinnen und Kunden begrüßen',
    'Gäste bedienen und abrechnen',
  ],
  languages: [
    'Arabisch',
    'Türkisch',
    'Ukrainisch',
    'Vietnamesisch',
    'Portugiesisch',
    'Russisch',
    'Polnisch',
    'Französisch',
  ],
  skillsList: [
    'Textverarbeitung: gut',
    'Tabellen: Grundkenntnisse',
    'Führerschein Klasse AM',
    'Erste-Hilfe-Kurs 2026',
    'Gabelstapler: Einweisung im Betrieb',
    'Kassensystem: gut',
  ],
  interestsList: [
    'Fußball im Verein, seit drei Jahren Betreuung der Bambini',
    'Kochen für Familie und Nachbarschaft',
    'Jugendfeuerwehr, Abzeichen der Stufe 2',
    'Gitarre in der Schulband',
    'Fahrräder reparieren im Jugendtreff',
    'Hausaufgabenhilfe in der Bücherei',
  ],
} as const;

export const schoolCertificateWords = {
  title: 'Abschlusszeugnis',
  kind: 'Mittlerer Abschluss (Realschulabschluss)',
  introduction:
    '{name}, geboren am {birthday}, hat die Schule bis zum Ende der Jahrgangsstufe 10 besucht und folgende Noten erreicht:',
  subjects: [
    'Deutsch',
    'Englisch',
    'Mathematik',
    'Biologie',
    'Physik',
    'Politik und Wirtschaft',
    'Geschichte',
    'Sport',
    'Kunst',
    'Arbeitslehre',
  ],
  grades: ['sehr gut', 'gut', 'gut', 'befriedigend', 'befriedigend', 'ausreichend'],
  conference: 'Die Klassenkonferenz hat den Abschluss am {date} festgestellt.',
  signatures: ['Schulleitung', 'Klassenleitung'],
} as const;

export const workCertificateWords = {
  title: 'Praktikumszeugnis',
  introduction: '{name}, geboren am {birthday}, hat vom {from} bis zum {to} in unserem Betrieb ein Praktikum gemacht.',
  duties: 'Zu den Aufgaben gehörten:',
  praises: [
    'Alle Aufgaben wurden sorgfältig und stets zu unserer vollen Zufriedenheit erledigt.',
    'Wir haben eine aufmerksame und zuverlässige Person kennengelernt, die schnell Verantwortung übernahm.',
  ],
  conduct: 'Das Verhalten gegenüber dem Team und der Kundschaft war jederzeit freundlich und hilfsbereit.',
  wish: 'Für den weiteren Weg wünschen wir alles Gute und viel Erfolg.',
  signature: 'Leitung',
} as const;

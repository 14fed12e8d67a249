import { cvWords } from '../../content/application-papers';
import { employers, familyNames, givenNames, places, streets } from '../../content/people';
import { type Random, seededRandom } from '../../model/random';

/** The files that the application is made of. */
export const wantedIds = ['cv', 'certificate', 'photo'] as const;
export type WantedId = (typeof wantedIds)[number];

/** Everything else that lies about; `received` is the archive that it all came in. */
export const otherIds = ['cv-old', 'cat', 'beach', 'note', 'received'] as const;

/** One content. Files of equal content are copies of each other, whatever they are called. */
export type Content =
  | { readonly kind: 'page'; readonly id: 'cv' | 'cv-old' | 'certificate'; readonly lines: readonly string[] }
  /** A picture; `seed` chooses its colours. */
  | { readonly kind: 'scene'; readonly id: 'photo' | 'cat' | 'beach'; readonly seed: number }
  | { readonly kind: 'note'; readonly id: 'note'; readonly lines: readonly string[] };

export interface MessyFile {
  readonly name: string;
  readonly content: Content['id'];
}

export interface TidyFilesMaterial {
  readonly applicant: { readonly given: string; readonly family: string };
  readonly employer: string;
  /** Name of the archive that holds the files. */
  readonly archive: string;
  /** Name of the folder that the firm wants. */
  readonly folder: string;
  /** What lies in the archive: two of the papers twice, an older CV, and what does not belong there. */
  readonly files: readonly MessyFile[];
  readonly contents: readonly Content[];
}

/** Names that tell little, as they come from phones, scanners and haste. */
const names = {
  cv: [
    { cv: 'Lebenslauf_neu.pdf', copy: 'Dokument1.pdf', old: 'Lebenslauf.pdf' },
    { cv: 'LL final.pdf', copy: 'Lebenslauf (1).pdf', old: 'Lebenslauf final final.pdf' },
    { cv: 'Lebenslauf2.pdf', copy: 'download (3).pdf', old: 'Mein Lebenslauf.pdf' },
    { cv: 'Dokument.pdf', copy: 'Dokument - Kopie.pdf', old: 'Lebenslauf aktuell.pdf' },
  ],
  certificate: [
    { first: 'scan0007.pdf', copy: 'Zeugnis Kopie.pdf' },
    { first: 'Zeugnis.pdf', copy: 'scan0019.pdf' },
    { first: '20260702_0912.pdf', copy: 'Abschluss.pdf' },
  ],
  note: ['Einkauf.txt', 'Notizen.txt', 'nicht vergessen.txt'],
  archive: ['Dateien_vom_Handy.zip', 'Alles.zip', 'Sicherung.zip', 'Stick_alt.zip'],
} as const;

const months = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'] as const;

/** Everything the task hands out, the same for the same seed. */
export function material(seed: number): TidyFilesMaterial {
  const random = seededRandom(seed);
  const applicant = { given: random.pick(givenNames), family: random.pick(familyNames) };
  return {
    applicant,
    employer: random.pick(employers).name,
    archive: random.pick(names.archive),
    folder: `Bewerbung_${applicant.family}`,
    files: random.shuffle(messyFiles(random)),
    contents: contents(applicant, random),
  };
}

function messyFiles(random: Random): readonly MessyFile[] {
  const cv = random.pick(names.cv);
  const certificate = random.pick(names.certificate);
  const shot = random.integer(1_000, 8_000);
  const pictures = random.shuffle(['photo', 'cat', 'beach'] as const);
  return [
    { name: cv.cv, content: 'cv' },
    { name: cv.copy, content: 'cv' },
    { name: cv.old, content: 'cv-old' },
    { name: certificate.first, content: 'certificate' },
    { name: certificate.copy, content: 'certificate' },
    ...pictures.map((content, at) => ({ name: `IMG_${shot + at * 3}.png`, content })),
    { name: random.pick(names.note), content: 'note' },
  ];
}

function contents({ given, family }: TidyFilesMaterial['applicant'], random: Random): readonly Content[] {
  const { postcode, name: town } = random.pick(places);
  const head = ['Lebenslauf', `${given} ${family}`];
  const address = [`${random.pick(streets)} ${random.integer(2, 98)}`, `${postcode} ${town}`];
  const school = random.pick(cvWords.schools);
  const practice = `2026: Praktikum bei ${random.pick(employers).name}`;
  const stand = (year: number) => `Stand: ${random.pick(months)} ${year}`;
  return [
    { kind: 'page', id: 'cv', lines: [...head, stand(2027), ...address, `Schule: ${school}`, practice] },
    { kind: 'page', id: 'cv-old', lines: [...head, stand(2025), ...address, `Schule: ${school}`] },
    { kind: 'page', id: 'certificate', lines: certificateLines(`${given} ${family}`, school, random) },
    { kind: 'scene', id: 'photo', seed: random.integer(0, 0xffff) },
    { kind: 'scene', id: 'cat', seed: random.integer(0, 0xffff) },
    { kind: 'scene', id: 'beach', seed: random.integer(0, 0xffff) },
    { kind: 'note', id: 'note', lines: ['Brot', 'Milch', 'Äpfel', `${random.integer(2, 9)} Joghurt`] },
  ];
}

function certificateLines(name: string, school: string, random: Random): readonly string[] {
  const grade = (subject: string) => `${subject}: ${random.pick(['gut', 'befriedigend', 'ausreichend'])}`;
  return [
    'Abschlusszeugnis',
    name,
    school,
    ...['Deutsch', 'Mathematik', 'Englisch', 'Arbeitslehre'].map(grade),
    `Erteilt am ${random.integer(1, 12)}. Juli 2026`,
  ];
}

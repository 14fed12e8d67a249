import { type Judgement, met, missed, showCoach } from './judgement';

/** Parts of words that tell a reader what the file is. */
const tellingParts = [
  ...['bewerb', 'unterlagen', 'lebenslauf', 'anschreiben', 'motivation', 'zeugnis', 'ausbildung', 'praktik', 'stelle'],
  ...['applic', 'resume', 'coverletter', 'certificat', 'candidat', 'kandidat', 'curriculum', 'vitae', 'basvuru'],
  ...['solicitud', 'candidatura', 'podanie', 'zayavka', 'zajava', 'ozgecmis', 'azubi', 'job'],
];

/** Short words that tell it, as whole words only. */
const tellingWords = new Set(['cv', 'bew', 'lebensl', 'arbeit', 'firma']);

/** What programs and hurried people call a file. */
const meaningless = new Set([
  ...[
    'merge',
    'merged',
    'merger',
    'combine',
    'combined',
    'join',
    'joined',
    'binder',
    'output',
    'out',
    'result',
    'ergebnis',
  ],
  ...[
    'document',
    'documents',
    'dokument',
    'dokumente',
    'doc',
    'datei',
    'dateien',
    'file',
    'files',
    'pdf',
    'pdfs',
    'mypdf',
  ],
  ...[
    'scan',
    'scans',
    'scanned',
    'img',
    'image',
    'images',
    'bild',
    'bilder',
    'foto',
    'photo',
    'screenshot',
    'page',
    'pages',
  ],
  ...[
    'seite',
    'seiten',
    'unbenannt',
    'untitled',
    'unnamed',
    'ohne',
    'titel',
    'title',
    'namenlos',
    'new',
    'neu',
    'neue',
    'neues',
  ],
  ...[
    'download',
    'downloads',
    'export',
    'exported',
    'print',
    'druck',
    'drucken',
    'copy',
    'kopie',
    'final',
    'fertig',
    'ende',
  ],
  ...[
    'alle',
    'alles',
    'all',
    'zusammen',
    'gesamt',
    'meine',
    'mein',
    'meins',
    'my',
    'test',
    'aufgabe',
    'task',
    'version',
  ],
  ...[
    'ilovepdf',
    'smallpdf',
    'sejda',
    'pdfsam',
    'compressed',
    'komprimiert',
    'klein',
    'small',
    'online',
    'tool',
    'desk',
  ],
  ...[
    'zusammengefugt',
    'zusammengefuegt',
    'zusammengefuhrt',
    'zusammengefuehrt',
    'verbunden',
    'a',
    'b',
    'c',
    'x',
    'v',
    'p',
  ],
  ...[
    'asdf',
    'asd',
    'qwertz',
    'qwerty',
    'abc',
    'xyz',
    'xxx',
    'la',
    'bla',
    'blabla',
    'name',
    'das',
    'die',
    'der',
    'the',
    'und',
  ],
]);

/**
 * Does the name tell a stranger what is in the file? Only a name made of nothing but empty words counts as missed;
 * words we do not know are left to the coach.
 */
export function judgeFileName(name: string, applicant: { readonly given: string; readonly family: string }): Judgement {
  const stem = name.normalize('NFC').replace(/\.pdf$/i, '');
  const readings = [withTwoLetters(stem), withoutMarks(stem)];
  if (readings.some((reading) => tells(reading) || namesApplicant(reading, applicant))) return met('name-telling');
  const words = withoutMarks(stem).match(/\p{L}+/gu) ?? [];
  return words.every((word) => meaningless.has(word)) ? missed('name-says-nothing') : showCoach;
}

function tells(reading: string): boolean {
  const letters = reading.replace(/[^\p{L}]/gu, '');
  const words = reading.match(/\p{L}+/gu) ?? [];
  return tellingParts.some((part) => letters.includes(part)) || words.some((word) => tellingWords.has(word));
}

function namesApplicant(
  reading: string,
  { given, family }: { readonly given: string; readonly family: string },
): boolean {
  const letters = reading.replace(/[^\p{L}]/gu, '');
  return [given, family].some((part) => letters.includes(withTwoLetters(part)) || letters.includes(withoutMarks(part)));
}

/** `Özdemir` → `oezdemir` */
function withTwoLetters(text: string): string {
  const pairs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
  return withoutMarks(text.toLowerCase().replace(/[äöü]/g, (letter) => pairs[letter] ?? letter));
}

/** `Özdemir` → `ozdemir` */
function withoutMarks(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
}

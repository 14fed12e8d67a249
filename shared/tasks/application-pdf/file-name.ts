import { meaninglessWords, tellingParts, tellingWords } from '../../content/file-name-words';
import { type Judgement, met, missed, showCoach } from '../../model/judgement';

const shortWords = new Set(tellingWords);
const meaningless = new Set(meaninglessWords);

interface Applicant {
  readonly given: string;
  readonly family: string;
}

/**
 * Does the name tell a stranger what is in the file? Only a name made of nothing but empty words counts as missed;
 * words we do not know are left to the coach.
 */
export function judgeFileName(name: string, applicant: Applicant): Judgement {
  const stem = name
    .normalize('NFC')
    .replace(/\.pdf$/i, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const readings = [withTwoLetters(stem), withoutMarks(stem)].map((text) => text.match(/\p{L}+/gu) ?? []);
  if (readings.some((words) => tells(words) || namesApplicant(words, applicant))) return met('name-telling');
  const words = readings.at(-1) ?? [];
  return words.every((word) => meaningless.has(word)) ? missed('name-says-nothing') : showCoach;
}

function tells(words: readonly string[]): boolean {
  const letters = words.join('');
  return tellingParts.some((part) => letters.includes(part)) || words.some((word) => shortWords.has(word));
}

/** `Ben` must stand alone, because it also hides in `unbenannt`. */
const shortestHidden = 5;

function namesApplicant(words: readonly string[], { given, family }: Applicant): boolean {
  const letters = words.join('');
  return [given, family]
    .flatMap((name) => [withTwoLetters(name), withoutMarks(name)])
    .some((name) => words.includes(name) || (name.length >= shortestHidden && letters.includes(name)));
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

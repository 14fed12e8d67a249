import { plainLetters, reads } from '../../model/likeness';
import { lenientName, smallLetters, withoutMarks } from './lenient-name';
import type { TidyFilesMaterial, WantedId } from './material';

/** What a name is, held against the scheme `Surname_Firstname_Document.ending`. */
export type NameFit =
  | 'fits'
  /** Right but for a slip in a name, or for a word that nobody can be sure of. */
  | 'unsure'
  | 'other-word'
  | 'order-swapped'
  | 'spaces'
  | 'ending-gone'
  | 'other-scheme';

/** Words for each document, as the ends of words: `Abschlusszeugnis` is a `zeugnis`. Accents are away already. */
const documentWords: Readonly<Record<WantedId, readonly string[]>> = {
  cv: ['lebenslauf', 'cv', 'resume', 'vitae'],
  certificate: ['zeugnis', 'zeugnisse', 'certificate', 'diploma', 'report', 'abschluss'],
  photo: ['foto', 'fotos', 'photo', 'bild', 'picture', 'portrait', 'portrat', 'portraet'],
};

const endings: Readonly<Record<WantedId, string>> = { cv: 'pdf', certificate: 'pdf', photo: 'png' };

/** Capital letters, umlauts written out or lost on the way, `-` for `_` and an ending typed twice make no difference. */
export function nameFit(name: string, document: WantedId, applicant: TidyFilesMaterial['applicant']): NameFit {
  const { stem, ended } = withoutEnding(smallLetters(name).trim(), endings[document]);
  const [family, given] = [lenientName(applicant.family), lenientName(applicant.given)];
  const rest = restAfter(stem, [family, given], strictGap);
  if (rest === null) return isMistyped(stem, applicant) ? 'unsure' : otherScheme(stem, family, given);
  if (!ended) return 'ending-gone';
  return wordFit(rest, document);
}

const strictGap = '[-_–—]+';
const anyGap = '[-_–—.,\\s]+';

/** The scheme is kept, and a reader would read over a slip in a name. */
function isMistyped(stem: string, { family, given }: TidyFilesMaterial['applicant']): boolean {
  const [first = '', second = '', third = ''] = stem.split(new RegExp(strictGap, 'u'));
  const isLike = (written: string, name: string) => reads(plainLetters(written), plainLetters(name));
  return third !== '' && isLike(first, family) && isLike(second, given);
}

function otherScheme(stem: string, family: string, given: string): NameFit {
  if (restAfter(stem, [given, family], anyGap) !== null) return 'order-swapped';
  return restAfter(stem, [family, given], anyGap) === null ? 'other-scheme' : 'spaces';
}

function restAfter(stem: string, parts: readonly string[], gap: string): string | null {
  const found = new RegExp(`^${parts.map((part) => part + gap).join('')}(.+)$`, 'u').exec(stem);
  return found?.[1] ?? null;
}

function wordFit(rest: string, document: WantedId): NameFit {
  const words = withoutMarks(rest).match(/[a-z]+/g) ?? [];
  const names = (id: WantedId) => words.some((word) => documentWords[id].some((end) => word.endsWith(end)));
  if (names(document)) return 'fits';
  return (['cv', 'certificate', 'photo'] as const).some(names) ? 'other-word' : 'unsure';
}

function withoutEnding(name: string, ending: string) {
  const stem = name.replace(new RegExp(`(?:\\.${ending})+$`), '');
  return { stem, ended: stem !== name };
}

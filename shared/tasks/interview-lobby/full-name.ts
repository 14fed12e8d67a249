/** What stands in a conference's name field. */
export type NameKind = 'full-name' | 'other-full-name' | 'name-partial' | 'nickname' | 'name-empty';

/** Words that devices and conference programs put there by themselves. */
const deviceWords = new Set(
  'iphone ipad handy galaxy samsung huawei xiaomi android laptop computer pc tablet gast guest user bewerber applicant'.split(
    ' ',
  ),
);

/**
 * Reads a name as an interviewer would: order, case, umlauts spelt out and one slip of the finger per word do not
 * matter. Another complete name counts too, because somebody may use their own.
 */
export function nameKind(typed: string, applicant: { readonly given: string; readonly family: string }): NameKind {
  const words = wordsOf(typed);
  if (words.length === 0) return typed.trim() === '' ? 'name-empty' : 'nickname';
  const runTogether = wordsOf(`${applicant.given} ${applicant.family}`).join('');
  const has = (name: string) => {
    const wanted = wordsOf(name);
    const isThere = (part: string) => words.some((word) => isNearly(word, part)) || words.join('') === runTogether;
    return wanted.length > 0 && wanted.every(isThere);
  };
  const given = has(applicant.given);
  const family = has(applicant.family);
  if (given && family) return 'full-name';
  const isNames = words.length >= 2 && !/\d/.test(typed) && words.every(isNameWord);
  if (isNames || withoutBlanks.test(typed)) return 'other-full-name';
  return given || family ? 'name-partial' : 'nickname';
}

/** Chinese, Japanese and Korean names: each sign is a syllable or a word, and no blank is needed. */
const withoutBlanks = /^\s*(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]\s*){2,}$/u;

const isNameWord = (word: string) => word.length >= 2 && !deviceWords.has(word);

/** Lower case, without accents; German umlauts and ß in one form however they were typed. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss');
  const oneForm = plain.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u');
  return oneForm.split(/[^\p{L}]+/u).filter((word) => word !== '');
}

/** Equal, or, from four letters on, one letter too many, missing, wrong or swapped with its neighbour. */
function isNearly(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  if (wanted.length < 4 || Math.abs(word.length - wanted.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === wanted[start]) start += 1;
  const restOf = (text: string, skipped: number) => text.slice(start + skipped);
  const swapped = `${wanted[start + 1] ?? ''}${wanted[start] ?? ''}${restOf(wanted, 2)}`;
  return (
    restOf(word, 1) === restOf(wanted, 1) ||
    restOf(word, 1) === restOf(wanted, 0) ||
    restOf(word, 0) === restOf(wanted, 1) ||
    restOf(word, 0) === swapped
  );
}

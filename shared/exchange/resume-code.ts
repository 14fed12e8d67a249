import { resumeWordList } from '../content/resume-words';
import { readWords } from './typed-words';

/**
 * Five of 2,048 words are 55 bits. With the file's scrypt before each guess, a graphics card of 2026 tries about 2,000 codes
 * a second: a thousand of them need some three hundred years.
 */
export const wordsInCode = 5;

const canonical = new Map(resumeWordList.map((word) => [word.toLowerCase(), word]));

/**
 * A fresh code. Numbers above the last whole multiple of the list's length are thrown away, so that every word is as likely.
 * @param bits 32 random bits from a source fit for secrets, each time it is asked
 */
export function drawCode(bits: () => number): readonly string[] {
  return Array.from({ length: wordsInCode }, () => drawFrom(resumeWordList, bits));
}

/** One of a list, each as likely. @param bits see `drawCode` @throws RangeError for an empty list */
export function drawFrom<T>(list: readonly T[], bits: () => number): T {
  const limit = Math.floor(2 ** 32 / list.length) * list.length;
  let number = bits();
  while (number >= limit) number = bits();
  const drawn = list[number % list.length];
  if (drawn === undefined) throw new RangeError('nothing to draw from');
  return drawn;
}

/** The word of the list, as it was shown; null where the list has none like it. */
export function knownWord(typed: string): string | null {
  const [word, ...more] = readWords(typed);
  return word && more.length === 0 ? (canonical.get(word) ?? null) : null;
}

/** Slips that still tell which word was meant: letters wrong, missing, too many, or swapped. */
const mostSlips = 2;

/** The word that was most likely meant; null where none is near. Words whose first four letters fit come first. */
export function nearestWord(typed: string): string | null {
  const word = readWords(typed).join('');
  const judged = resumeWordList.map((candidate) => {
    const letters = candidate.toLowerCase();
    return { candidate, slips: slipsBetween(word, letters) - (beginAlike(word, letters) ? 0.5 : 0) };
  });
  const best = judged.reduce((one, other) => (other.slips < one.slips ? other : one));
  return best.slips <= mostSlips ? best.candidate : null;
}

function beginAlike(one: string, other: string): boolean {
  return one.length >= 4 && one.slice(0, 4) === other.slice(0, 4);
}

/** Letters to change, add, take away or swap with their neighbour (optimal string alignment, after Damerau 1964). */
function slipsBetween(one: string, other: string): number {
  const table: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const cost = (row: number, at: number) => table[row]?.[at] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= one.length; row++) {
    table.push([row]);
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const ways = [cost(row - 1, at - 1) + same, cost(row - 1, at) + 1, cost(row, at - 1) + 1];
      table[row]?.push(Math.min(...ways, swapped ? cost(row - 2, at - 2) + 1 : Number.POSITIVE_INFINITY));
    }
  }
  return cost(one.length, other.length);
}

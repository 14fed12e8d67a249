/** A text as its words: lower case, umlauts spelt out, accents dropped. */
export function wordsOf(text: string): readonly string[] {
  return plainLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Lower case, `ä` as `ae`, `ß` as `ss`, other accents dropped. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/**
 * Whether a reader would take `word` for `meant` in spite of a slip: none in words up to four letters,
 * one up to seven, two from eight.
 */
export function reads(word: string, meant: string): boolean {
  const allowed = slips(meant);
  if (word === meant) return true;
  return allowed > 0 && Math.abs(word.length - meant.length) <= allowed && editDistance(word, meant) <= allowed;
}

/** Whether `word` begins with `stem`, allowing the slips that `reads` allows. */
export function beginsLike(word: string, stem: string): boolean {
  if (word.startsWith(stem)) return true;
  const allowed = slips(stem);
  if (allowed === 0 || word.length < stem.length - allowed) return false;
  return [-1, 0, 1].some((more) => editDistance(word.slice(0, stem.length + more), stem) <= allowed);
}

function slips(meant: string): number {
  if (meant.length <= 4) return 0;
  return meant.length <= 7 ? 1 : 2;
}

/** Optimal string alignment distance (Damerau 1964): insert, delete, replace, or swap of neighbours, each costs 1. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

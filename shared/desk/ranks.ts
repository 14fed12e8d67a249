import type { Columns } from './overview';
import { byNeed } from './places/need-order';

/** The rank of who told nothing: behind everybody in both directions. */
export const last = 0xffff_ffff;

/**
 * The rank of each value among the different ones, from 0; null has the rank `last`. Values that compare as 0 share a rank.
 * Each different value is compared only once, which is what makes names quick: they repeat.
 */
export function ranksIn<T extends string | number>(
  values: readonly (T | null)[],
  compare: (a: T, b: T) => number,
): Uint32Array {
  const sorted = [...new Set(values)].filter((value): value is T => value !== null).sort(compare);
  const ranks = new Map<T | null, number>([[null, last]]);
  let rank = 0;
  sorted.forEach((value, at) => {
    if (at > 0 && compare(sorted[at - 1] as T, value) !== 0) rank++;
    ranks.set(value, rank);
  });
  return Uint32Array.from(values, (value) => ranks.get(value) as number);
}

/** Rows by need of a place, as `byNeed` has it: always the same order. */
export function placeOrder({ place, modulesNeeded, endedAt, check }: Columns): Uint32Array {
  const people = Array.from(place, (placeProbability, row) => ({
    row,
    placeProbability,
    modulesNeeded: modulesNeeded[row] as number,
    endedAt: endedAt[row] as number,
    check: check[row] as string,
  }));
  return Uint32Array.from(people.sort(byNeed), ({ row }) => row);
}

/** Positive numbers as whole numbers in the same order: the bits of a 32-bit float rise with its value. */
export function risingBits(values: Float32Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, values.length);
}

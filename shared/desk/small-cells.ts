/** No figure stands for fewer people than this. Nobody and nine people look the same. */
export const smallestGroup = 10;

/**
 * Counts with those under ten hidden (null).
 * @param exclusive everybody is in exactly one cell, so that the total gives a single hidden cell away: the smallest shown
 *   one is hidden with it (complementary suppression)
 */
export function withoutSmallCells(counts: readonly number[], exclusive: boolean): (number | null)[] {
  const shown = counts.map((count) => (count < smallestGroup ? null : count));
  const hidden = shown.filter((count) => count === null).length;
  if (!exclusive || hidden !== 1) return shown;
  const smallest = shown.reduce<number>((least, count, at) => {
    const before = shown[least];
    return count !== null && (before == null || count < before) ? at : least;
  }, -1);
  return shown.map((count, at) => (at === smallest ? null : count));
}

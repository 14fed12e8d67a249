/** A probability as "about N of 10", 1…9: nobody is ever counted as certain. */
export function tenths(probability: number): number {
  return Math.max(1, Math.min(9, Math.round(probability * 10)));
}

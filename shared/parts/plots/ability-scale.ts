/** Logits from the cut score to either end of the axis; more lands on the edge. */
const reach = 3;
/** Share of the width that stays free at either end, so that a mark on the edge is whole. */
const edge = 4;

/** Where an ability stands on the axis, in percent of its width. `logits`: from the cut score, which stands in the middle. */
export function percentOf(logits: number): number {
  const limited = Math.max(-reach, Math.min(reach, logits));
  return edge + ((limited + reach) / (2 * reach)) * (100 - 2 * edge);
}

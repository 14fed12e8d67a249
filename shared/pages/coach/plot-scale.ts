/** Width of a plot in its own units. */
export const plotWidth = 100;

/** Logits from the cut score to either end of the axis; more lands on the edge. */
const reach = 3;
const edge = 4;

/** Place on the plot of an ability in logits from the cut score, which stands in the middle. */
export function placeOnPlot(logits: number): number {
  const limited = Math.max(-reach, Math.min(reach, logits));
  return edge + ((limited + reach) / (2 * reach)) * (plotWidth - 2 * edge);
}

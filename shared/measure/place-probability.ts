/**
 * P(at least `least` modules are needed). Given g the modules are independent, so their number is Poisson-binomial;
 * then the weighted sum over g. `needs` holds per module P(needed | g), `weights` P(g).
 */
export function atLeast(least: number, needs: readonly Float64Array[], weights: Float64Array): number {
  const counts = new Float64Array(needs.length + 1);
  let total = 0;
  for (let g = 0; g < weights.length; g++) {
    fillCounts(counts, needs, g);
    let enough = 0;
    for (let count = least; count < counts.length; count++) enough += counts[count] as number;
    total += (weights[g] as number) * enough;
  }
  return Math.min(1, total);
}

/** P(0 … n successes) of independent trials with different probabilities: the modules enter one after the other. */
function fillCounts(counts: Float64Array, needs: readonly Float64Array[], g: number): void {
  counts.fill(0);
  counts[0] = 1;
  for (let entered = 0; entered < needs.length; entered++) {
    const p = (needs[entered] as Float64Array)[g] as number;
    for (let count = entered + 1; count > 0; count--) {
      counts[count] = (counts[count] as number) * (1 - p) + (counts[count - 1] as number) * p;
    }
    counts[0] = (counts[0] as number) * (1 - p);
  }
}

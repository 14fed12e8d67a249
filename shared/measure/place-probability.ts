/**
 * P(at least `least` modules are needed). Given g the modules are independent, so their number is Poisson-binomial;
 * then the weighted sum over g. `needs` holds per module P(needed | g), `weights` P(g).
 */
export function atLeast(least: number, needs: readonly Float64Array[], weights: Float64Array): number {
  let total = 0;
  weights.forEach((weight, g) => {
    const counts = countDistribution(needs.map((need) => need[g] as number));
    total += weight * counts.slice(least).reduce((sum, one) => sum + one, 0);
  });
  return Math.min(1, total);
}

/** P(0 … n successes) of independent trials with different probabilities. */
function countDistribution(probabilities: readonly number[]): number[] {
  let counts = [1];
  for (const p of probabilities) {
    counts = [...counts, 0].map((one, successes) => one * (1 - p) + (counts[successes - 1] ?? 0) * p);
  }
  return counts;
}

import { exponential } from '../exponential';
import type { Forms } from './forms';

/** What the items answer at every ability, for given step difficulties. */
export interface StepCurves {
  /** Per item and ability, the logarithm of the sum over all scores of exp(score * theta - steps taken). */
  readonly logTotal: Float64Array;
  /** Per step and ability, the probability to score at least that step. */
  readonly atLeast: Float64Array;
}

/**
 * Partial-credit curves (Masters 1982), P(x) ∝ exp(sum over s ≤ x of (theta - delta_s)); one step is the Rasch model.
 * @param steps delta in logits, all items one after the other
 */
export function stepCurves({ most, firstStep }: Forms, steps: Float64Array, abilities: Float64Array): StepCurves {
  const width = abilities.length;
  const logTotal = new Float64Array(most.length * width);
  const atLeast = new Float64Array(steps.length * width);
  most.forEach((highest, item) => {
    const first = firstStep[item] as number;
    const terms = new Float64Array(highest + 1);
    for (let q = 0; q < width; q++) {
      let total = 1;
      let power = 0;
      terms[0] = 1;
      for (let step = 0; step < highest; step++) {
        power += (abilities[q] as number) - (steps[first + step] as number);
        const term = exponential(power);
        terms[step + 1] = term;
        total += term;
      }
      logTotal[item * width + q] = Math.log(total);
      let above = 0;
      for (let step = highest - 1; step >= 0; step--) {
        above += terms[step + 1] as number;
        atLeast[(first + step) * width + q] = above / total;
      }
    }
  });
  return { logTotal, atLeast };
}

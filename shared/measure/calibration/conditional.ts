import { exponential } from '../exponential';
import type { Form, Forms } from './forms';
import { symmetricFunctions } from './symmetric-functions';
import { inverse, type SymmetricMatrix, solve, zeroMatrix } from './symmetric-matrix';
import { goOn, type Watch } from './watch';

/** Conditional maximum likelihood: step difficulties given everybody's total score, whatever the abilities are. */
export interface ConditionalEstimate {
  /** In logits, all items one after the other; they sum to 0. */
  readonly steps: Float64Array;
  readonly standardErrors: Float64Array;
  readonly logLikelihood: number;
  readonly converged: boolean;
}

const tolerance = 1e-9;
const mostSteps = 50;
/** Width of the differences by which the gradient is derived once more. */
const nudge = 1e-4;

/**
 * CML (Andersen 1972; partial credit) by Newton's method, for fixed forms that hang together by common items.
 * @throws RangeError where they do not, or where an item was met by all or by nobody
 */
export function conditionalEstimate(forms: Forms, watch: Watch): ConditionalEstimate {
  let steps: Float64Array = new Float64Array(forms.reached.length);
  let largest = Number.POSITIVE_INFINITY;
  for (let step = 0; step < mostSteps && largest >= tolerance; step++) {
    goOn(watch);
    const { gradient } = conditional(forms, steps);
    const move = solve(held(informationAt(forms, steps)), gradient).map((one) => Math.max(-1, Math.min(1, one)));
    steps = centred(steps.map((one, at) => one + (move[at] as number)));
    largest = move.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
    watch.progress((step + 1) / mostSteps);
  }
  const { cells, size } = inverse(held(informationAt(forms, steps)));
  return {
    steps,
    standardErrors: steps.map((_, at) => Math.sqrt((cells[at * size + at] as number) - 1 / size)),
    logLikelihood: conditional(forms, steps).logLikelihood,
    converged: largest < tolerance,
  };
}

interface Conditional {
  readonly logLikelihood: number;
  readonly gradient: Float64Array;
}

function conditional(forms: Forms, steps: Float64Array): Conditional {
  const gradient = forms.reached.map((count) => -count);
  let logLikelihood = -steps.reduce((sum, step, at) => sum + step * (forms.reached[at] as number), 0);
  for (const form of forms.forms) logLikelihood -= addForm(form, forms, steps, gradient);
  return { logLikelihood, gradient };
}

/** Adds what is expected in one form to the gradient; returns the sum of log gamma over its people. */
function addForm({ items, people }: Form, forms: Forms, steps: Float64Array, gradient: Float64Array): number {
  const easiness = items.map((item) => easinessOf(item, forms, steps));
  const { all, without } = symmetricFunctions(easiness);
  items.forEach((item, at) => {
    const own = easiness[at] as Float64Array;
    const others = without[at] as Float64Array;
    const first = forms.firstStep[item] as number;
    people.forEach((count, total) => {
      if (count === 0) return;
      let above = 0;
      for (let score = own.length - 1; score > 0; score--) {
        above += (own[score] as number) * (others[total - score] ?? 0);
        const step = first + score - 1;
        gradient[step] = (gradient[step] as number) + (count * above) / (all[total] as number);
      }
    });
  });
  return people.reduce((sum, count, total) => sum + count * Math.log(all[total] as number), 0);
}

function easinessOf(item: number, { most, firstStep }: Forms, steps: Float64Array): Float64Array {
  const easiness = new Float64Array((most[item] as number) + 1);
  let taken = 0;
  easiness[0] = 1;
  for (let score = 1; score < easiness.length; score++) {
    taken += steps[(firstStep[item] as number) + score - 1] as number;
    easiness[score] = exponential(-taken);
  }
  return easiness;
}

/** The negative second derivatives, by central differences of the gradient. */
function informationAt(forms: Forms, steps: Float64Array): SymmetricMatrix {
  const matrix = zeroMatrix(steps.length);
  steps.forEach((_, column) => {
    const up = conditional(forms, nudged(steps, column, nudge)).gradient;
    const down = conditional(forms, nudged(steps, column, -nudge)).gradient;
    up.forEach((value, row) => {
      matrix.cells[row * matrix.size + column] = ((down[row] as number) - value) / (2 * nudge);
    });
  });
  return matrix;
}

function nudged(steps: Float64Array, at: number, by: number): Float64Array {
  const other = steps.slice();
  other[at] = (other[at] as number) + by;
  return other;
}

/** A common shift of all steps changes nothing, so it is held at 0: the matrix plus 1/n everywhere. */
function held({ size, cells }: SymmetricMatrix): SymmetricMatrix {
  return { size, cells: cells.map((cell) => cell + 1 / size) };
}

function centred(steps: Float64Array): Float64Array {
  const mean = steps.reduce((sum, one) => sum + one, 0) / steps.length;
  return steps.map((one) => one - mean);
}

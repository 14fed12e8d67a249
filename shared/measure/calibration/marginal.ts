import { exponential } from '../exponential';
import { equallySpaced, normalWeights } from '../grid';
import { accelerate, type EmStep } from './accelerate';
import type { Forms } from './forms';
import { type StepCurves, stepCurves } from './step-curves';
import { type SymmetricMatrix, solve, zeroMatrix } from './symmetric-matrix';
import type { Watch } from './watch';

/** Marginal maximum likelihood for one ability, theta ~ N(0, variance). */
export interface MarginalEstimate {
  /** Step difficulties in logits, all items one after the other; above 0 is harder. */
  readonly steps: Float64Array;
  readonly variance: number;
  /** -2 log-likelihood. */
  readonly deviance: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/** Largest change of a parameter in the last EM step, in logits. */
const tolerance = 1e-8;
const mostSteps = 3_000;
/** Beyond the grid nothing can be told apart: an item that everybody meets, or nobody. */
const farthest = 8;
const abilities = equallySpaced(-farthest, farthest, 81);

/** MML-EM (Bock & Aitkin 1981) on 81 nodes, -8…8; items that were not asked are missing by design. No expert's value enters. */
export function marginalEstimate(forms: Forms, watch: Watch): MarginalEstimate {
  const count = forms.reached.length;
  const start = new Float64Array(count + 1);
  const { parameters, height, steps, converged } = accelerate({
    step: (now) => emStep(forms, now),
    start,
    tolerance,
    mostSteps,
    watch,
  });
  return {
    steps: parameters.slice(0, count),
    variance: varianceOf(parameters),
    deviance: -2 * height,
    iterations: steps,
    converged,
  };
}

/** The last parameter is the logarithm of the variance. */
function varianceOf(parameters: Float64Array): number {
  return exponential(parameters[parameters.length - 1] as number);
}

function emStep(forms: Forms, now: Float64Array): EmStep {
  const steps = now.subarray(0, now.length - 1);
  const curves = stepCurves(forms, steps, abilities);
  const expected = expectedPeople(forms, curves, normalWeights(abilities, 0, Math.sqrt(varianceOf(now))));
  const next = now.slice();
  forms.most.forEach((highest, item) => {
    moveItem(forms, curves, item, highest, expected.byItem, next);
  });
  next[steps.length] = Math.log(meanSquare(expected.all));
  const taken = steps.reduce((sum, step, at) => sum + step * (forms.reached[at] as number), 0);
  return { next, height: expected.logLikelihood - taken };
}

interface ExpectedPeople {
  /** Per item and ability, how many of those asked are expected there. */
  readonly byItem: Float64Array;
  readonly all: Float64Array;
  /** Without the part that depends on the steps taken only. */
  readonly logLikelihood: number;
}

/** Everybody with the same form and total score has the same posterior. */
function expectedPeople({ most, forms }: Forms, { logTotal }: StepCurves, prior: Float64Array): ExpectedPeople {
  const width = abilities.length;
  const byItem = new Float64Array(most.length * width);
  const all = new Float64Array(width);
  const logPrior = prior.map((weight) => Math.log(Math.max(weight, Number.MIN_VALUE)));
  const base = new Float64Array(width);
  const mass = new Float64Array(width);
  const here = new Float64Array(width);
  let logLikelihood = 0;
  for (const { items, people } of forms) {
    base.set(logPrior);
    for (const item of items) {
      const from = item * width;
      for (let q = 0; q < width; q++) base[q] = (base[q] as number) - (logTotal[from + q] as number);
    }
    here.fill(0);
    people.forEach((count, score) => {
      if (count > 0) logLikelihood += count * spread(base, score, count, mass, here);
    });
    for (let q = 0; q < width; q++) all[q] = (all[q] as number) + (here[q] as number);
    for (const item of items) {
      const from = item * width;
      for (let q = 0; q < width; q++) byItem[from + q] = (byItem[from + q] as number) + (here[q] as number);
    }
  }
  return { byItem, all, logLikelihood };
}

/** Adds `count` people with this score where they are expected, and returns the logarithm of their likelihood. */
function spread(base: Float64Array, score: number, count: number, mass: Float64Array, here: Float64Array): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let q = 0; q < base.length; q++) {
    highest = Math.max(highest, (base[q] as number) + score * (abilities[q] as number));
  }
  let total = 0;
  for (let q = 0; q < base.length; q++) {
    const one = exponential((base[q] as number) + score * (abilities[q] as number) - highest);
    mass[q] = one;
    total += one;
  }
  for (let q = 0; q < base.length; q++) here[q] = (here[q] as number) + (count * (mass[q] as number)) / total;
  return highest + Math.log(total);
}

/** One Newton step for the steps of one item. */
function moveItem(
  { firstStep, reached }: Forms,
  { atLeast }: StepCurves,
  item: number,
  highest: number,
  byItem: Float64Array,
  next: Float64Array,
): void {
  const width = abilities.length;
  const first = firstStep[item] as number;
  const curve = (step: number, q: number) => atLeast[(first + step) * width + q] as number;
  const gradient = new Float64Array(highest);
  const information: SymmetricMatrix = zeroMatrix(highest);
  for (let q = 0; q < width; q++) {
    const people = byItem[item * width + q] as number;
    for (let s = 0; s < highest; s++) {
      gradient[s] = (gradient[s] as number) + people * curve(s, q);
      for (let t = 0; t < highest; t++) {
        const cell = s * highest + t;
        const shared = curve(Math.max(s, t), q) - curve(s, q) * curve(t, q);
        information.cells[cell] = (information.cells[cell] as number) + people * shared;
      }
    }
  }
  for (let s = 0; s < highest; s++) {
    gradient[s] = (gradient[s] as number) - (reached[first + s] as number);
    const diagonal = s * highest + s;
    information.cells[diagonal] = (information.cells[diagonal] as number) + Number.EPSILON;
  }
  solve(information, gradient).forEach((move, s) => {
    const moved = (next[first + s] as number) + Math.max(-1, Math.min(1, move));
    next[first + s] = Math.max(-farthest, Math.min(farthest, moved));
  });
}

function meanSquare(people: Float64Array): number {
  const total = people.reduce((sum, one) => sum + one, 0);
  const squares = people.reduce((sum, one, q) => sum + one * (abilities[q] as number) * (abilities[q] as number), 0);
  return Math.max(squares / total, 1e-6);
}

import { type CourseModuleId, courseModuleIds } from '../model/course-module';
import type { Evidence } from './evidence';
import { common, theta, thetaGivenCommon, thetaStep } from './grid';

/** What the answers say about all modules together, on the grid of g and theta. */
export interface Posterior {
  /** P(g), 21 values that sum to 1. */
  readonly common: Float64Array;
  /** Per module P(theta | g): 21 rows of 51, each summing to 1. */
  readonly rows: Readonly<Record<CourseModuleId, Float64Array>>;
}

/**
 * The posterior after some evidence. Given g the modules are independent, so every module's rows are weighted by its own
 * likelihood, and g by what the likelihoods of all modules have in common. Exact on the grid; the order does not matter.
 */
export function posteriorOf(evidence: readonly Evidence[]): Posterior {
  const weights = common.weight.slice();
  const rows = {} as Record<CourseModuleId, Float64Array>;
  for (const module of courseModuleIds) {
    const likelihoods = evidence.filter((one) => one.module === module).map(({ likelihood }) => likelihood);
    rows[module] = likelihoods.length === 0 ? thetaGivenCommon : weighRows(joinLikelihoods(likelihoods), weights);
  }
  scaleToOne(weights);
  return { common: weights, rows };
}

/** The product of likelihoods, each scaled to a maximum of 1 so that forty of them do not vanish. */
function joinLikelihoods(likelihoods: readonly Float64Array[]): Float64Array {
  const joined = new Float64Array(theta.length).fill(1);
  for (const likelihood of likelihoods) {
    const highest = likelihood.reduce((most, one) => Math.max(most, one), 0);
    for (let at = 0; at < joined.length; at++)
      joined[at] = ((joined[at] as number) * (likelihood[at] as number)) / highest;
  }
  return joined;
}

/** The prior rows after a likelihood; multiplies `weights` by how well each g explains it. */
function weighRows(likelihood: Float64Array, weights: Float64Array): Float64Array {
  const rows = thetaGivenCommon.slice();
  const width = likelihood.length;
  for (let g = 0; g < weights.length; g++) {
    const row = rows.subarray(g * width, (g + 1) * width);
    for (let at = 0; at < width; at++) row[at] = (row[at] as number) * (likelihood[at] as number);
    weights[g] = (weights[g] as number) * scaleToOne(row);
  }
  return rows;
}

/** Scales to a sum of 1 in place and returns the former sum. */
function scaleToOne(list: Float64Array): number {
  const total = list.reduce((sum, one) => sum + one, 0);
  for (let at = 0; at < list.length; at++) list[at] = (list[at] as number) / total;
  return total;
}

/** P(theta) of one module: 51 values that sum to 1. */
export function marginalOf(posterior: Posterior, module: CourseModuleId): Float64Array {
  const marginal = new Float64Array(theta.length);
  const rows = posterior.rows[module];
  const width = marginal.length;
  posterior.common.forEach((weight, g) => {
    for (let at = 0; at < width; at++) {
      marginal[at] = (marginal[at] as number) + weight * (rows[g * width + at] as number);
    }
  });
  return marginal;
}

/** The share, 0…1, of every grid point's interval that lies under `cut` (logits). */
export function shareUnder(cut: number): Float64Array {
  return theta.map((point) => Math.max(0, Math.min(1, (cut - point) / thetaStep + 0.5)));
}

/** P(theta under the cut | g) of one module, 21 values; `under` from `shareUnder`. */
export function needGivenCommon(rows: Float64Array, under: Float64Array): Float64Array {
  const width = under.length;
  return common.at.map((_, g) => dot(rows.subarray(g * width, (g + 1) * width), under));
}

/** The sum of products of two equally long lists. */
export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += (left[at] as number) * (right[at] as number);
  return sum;
}

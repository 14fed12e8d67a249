import { logistic } from '../exponential';
import { effect, type Nodes, theta } from '../grid';
import { helpEffect, taskEffect } from '../model-parameters';
import { slope } from '../response';
import type { Pattern } from './answers';
import type { CodedBank } from './coded-bank';

/** How a difficulty becomes a probability: with or without the doubt about expert difficulties. */
export interface Curve {
  readonly kappa: number;
  /** The effect of one task on one person, in logits. */
  readonly effect: Nodes;
}

/** As the product measures: the doubt about every difficulty is integrated over. */
export const measuring: Curve = { kappa: slope, effect };

/** As difficulties are estimated: they are unknowns themselves, so only the person's own task effect is left. */
export const estimating: Curve = { kappa: 1, effect: scaled(effect, taskEffect / deviationOf(effect)) };

/** Points of theta plus effect: the effect runs fastest. */
export const points = theta.length * effect.at.length;
const perTheta = effect.at.length;

function deviationOf({ at, weight }: Nodes): number {
  return Math.sqrt(at.reduce((sum, point, node) => sum + point * point * (weight[node] as number), 0));
}

function scaled({ at, weight }: Nodes, factor: number): Nodes {
  return { at: at.map((point) => point * factor), weight };
}

/** Logistic of kappa times (theta + effect - difficulty) at all points; without chance. */
export function logisticRow(difficulty: number, { kappa, effect: { at } }: Curve): Float64Array {
  const row = new Float64Array(points);
  for (let t = 0; t < theta.length; t++) {
    for (let u = 0; u < perTheta; u++) {
      row[t * perTheta + u] = logistic(kappa * ((theta[t] as number) + (at[u] as number) - difficulty));
    }
  }
  return row;
}

/** Rows of the logistic for every criterion, once without and once with help, and for tasks that somebody could not do. */
export interface Rows {
  readonly alone: readonly Float64Array[];
  readonly helped: readonly Float64Array[];
  /** By the first criterion of the task. */
  readonly cannot: ReadonlyMap<number, Float64Array>;
}

export function rowsOf(bank: CodedBank, difficulties: Float64Array, curve: Curve): Rows {
  const each = (shift: number) => bank.criteria.map((_, k) => logisticRow((difficulties[k] as number) - shift, curve));
  const cannot = new Map<number, Float64Array>();
  for (const task of bank.tasks.values()) {
    const mean = task.reduce((sum, k) => sum + (difficulties[k] as number), 0) / task.length;
    cannot.set(task[0] as number, logisticRow(mean, curve));
  }
  return { alone: each(0), helped: each(helpEffect), cannot };
}

/** Likelihood of a pattern at every point, times the weight of the point's effect. */
export function likelihoodRow(one: Pattern, rows: Rows, bank: CodedBank, { effect: { weight } }: Curve): Float64Array {
  const row = new Float64Array(points);
  for (let point = 0; point < points; point++) row[point] = weight[point % perTheta] as number;
  const from = one.helped ? rows.helped : rows.alone;
  for (const k of one.met) multiply(row, from[k] as Float64Array, bank.criteria[k]?.chance ?? 0, true);
  for (const k of one.missed) multiply(row, from[k] as Float64Array, bank.criteria[k]?.chance ?? 0, false);
  if (one.cannot.length > 0) multiply(row, rows.cannot.get(one.cannot[0] as number) as Float64Array, 0, false);
  return row;
}

function multiply(row: Float64Array, logistics: Float64Array, chance: number, met: boolean): void {
  for (let point = 0; point < points; point++) {
    const p = chance + (1 - chance) * (logistics[point] as number);
    row[point] = (row[point] as number) * (met ? p : 1 - p);
  }
}

/** Sums over the effect: one value an ability. */
export function overEffect(row: Float64Array): Float64Array {
  const sums = new Float64Array(theta.length);
  for (let point = 0; point < points; point++) {
    const t = (point / perTheta) | 0;
    sums[t] = (sums[t] as number) + (row[point] as number);
  }
  return sums;
}

/** Position of a point's ability on the grid. */
export function abilityAt(point: number): number {
  return (point / perTheta) | 0;
}

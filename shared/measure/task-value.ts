import type { CourseModuleId } from '../model/course-module';
import type { TaskDeclaration } from '../model/task';
import { type Cell, cellsOf } from './cell';
import { theta } from './grid';
import { decisionLoss } from './placement-rules';
import { dot, needGivenCommon, type Posterior, shareUnder } from './posterior';
import type { ScoreTable } from './score-table';

/** What is known before a task is chosen: the posterior and, per module of the course, who is under its cut score. */
export interface Outlook {
  readonly posterior: Posterior;
  readonly modules: readonly {
    readonly module: CourseModuleId;
    readonly under: Float64Array;
    readonly need: Float64Array;
  }[];
  /** Expected loss of deciding about all modules now. */
  readonly loss: number;
}

/** What a task promises. */
export interface TaskValue {
  /** Expected share of met criteria, 0…1. */
  readonly expectedScore: number;
  /** Expected reduction of the loss. */
  readonly reduction: number;
}

/** `cuts`: cut score in logits per module of the course. */
export function outlookOf(posterior: Posterior, cuts: ReadonlyMap<CourseModuleId, number>): Outlook {
  const modules = [...cuts].map(([module, cut]) => {
    const under = shareUnder(cut);
    return { module, under, need: needGivenCommon(posterior.rows[module], under) };
  });
  const loss = modules.reduce((sum, { need }) => sum + decisionLoss(dot(posterior.common, need)), 0);
  return { posterior, modules, loss };
}

/** Expected score and expected reduction of the loss, over every score a person could reach in each of the task's cells. */
export function taskValue(task: TaskDeclaration, outlook: Outlook): TaskValue {
  const forecasts = cellsOf(task).map((cell) => forecast(cell, outlook));
  let expectedMet = 0;
  let lossAfter = 0;
  for (const outcome of outcomesOf(forecasts)) {
    const weights = weightsAfter(outcome, outlook.posterior.common);
    const probability = weights.reduce((sum, one) => sum + one, 0);
    if (probability === 0) continue;
    expectedMet += probability * outcome.reduce((sum, { score }) => sum + score, 0);
    lossAfter += probability * lossOf(outcome, weights, probability, outlook);
  }
  return { expectedScore: expectedMet / task.criteria.length, reduction: outlook.loss - lossAfter };
}

/** One score in one cell, seen from every g. */
interface CellOutcome {
  readonly module: CourseModuleId;
  readonly score: number;
  /** P(score | g). */
  readonly chance: Float64Array;
  /** P(needed | score, g); null outside the course. */
  readonly need: Float64Array | null;
}

/** All scores of a cell. */
function forecast(cell: Cell, outlook: Outlook): CellOutcome[] {
  const rows = outlook.posterior.rows[cell.module];
  const under = outlook.modules.find(({ module }) => module === cell.module)?.under ?? null;
  return Array.from({ length: cell.table.most + 1 }, (_, score) => ({
    module: cell.module,
    score,
    ...seenFromCommon(rows, cell.table, score, under),
  }));
}

function seenFromCommon(rows: Float64Array, table: ScoreTable, score: number, under: Float64Array | null) {
  const width = theta.length;
  const chance = new Float64Array(rows.length / width);
  const need = under && new Float64Array(chance.length);
  for (let g = 0; g < chance.length; g++) {
    let all = 0;
    let below = 0;
    for (let at = 0; at < width; at++) {
      const mass = (rows[g * width + at] as number) * (table.probability[score * width + at] as number);
      all += mass;
      if (under) below += mass * (under[at] as number);
    }
    chance[g] = all;
    if (need && all > 0) need[g] = below / all;
  }
  return { chance, need };
}

/** Every combination of one score per cell. */
function outcomesOf(forecasts: readonly CellOutcome[][]): CellOutcome[][] {
  return forecasts.reduce<CellOutcome[][]>(
    (begun, scores) => begun.flatMap((outcome) => scores.map((score) => [...outcome, score])),
    [[]],
  );
}

/** P(g and outcome). */
function weightsAfter(outcome: readonly CellOutcome[], common: Float64Array): Float64Array {
  const weights = common.slice();
  for (const { chance } of outcome) {
    for (let g = 0; g < weights.length; g++) weights[g] = (weights[g] as number) * (chance[g] as number);
  }
  return weights;
}

/** Loss of deciding about all modules of the course after an outcome. */
function lossOf(
  outcome: readonly CellOutcome[],
  weights: Float64Array,
  probability: number,
  { modules }: Outlook,
): number {
  let loss = 0;
  for (const { module, need } of modules) {
    const own = outcome.find((one) => one.module === module)?.need;
    loss += decisionLoss(dot(weights, own ?? need) / probability);
  }
  return loss;
}

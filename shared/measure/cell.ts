import { type CourseModuleId, courseModuleIds } from '../model/course-module';
import type { Criterion } from '../model/criterion';
import type { TaskDeclaration } from '../model/task';
import { effect, theta } from './grid';
import { helpEffect } from './model-parameters';
import type { Item } from './response';
import { expectedScore, type ScoreTable, scoreTable } from './score-table';

/** The criteria of one task that speak for one module; the unit of evidence. */
export interface Cell {
  readonly module: CourseModuleId;
  readonly criteria: readonly Criterion[];
  /** Score probabilities when every criterion is seen and no help is used. */
  readonly table: ScoreTable;
  /** Expected number of met criteria at every ability of the grid, without help. */
  readonly expected: Float64Array;
}

const known = new WeakMap<TaskDeclaration, readonly Cell[]>();

/** A task's cells in the order of the modules. Declarations are constant, so each is worked out once. */
export function cellsOf(task: TaskDeclaration): readonly Cell[] {
  const before = known.get(task);
  if (before) return before;
  const cells = courseModuleIds.flatMap((module) => cellOf(task, module));
  known.set(task, cells);
  return cells;
}

function cellOf(task: TaskDeclaration, module: CourseModuleId): Cell[] {
  const criteria = task.criteria.filter((criterion) => criterion.module === module);
  if (criteria.length === 0) return [];
  const table = tableOf(criteria, false);
  return [{ module, criteria, table, expected: expectedScore(table) }];
}

/**
 * Score probabilities of some criteria on the model's grid. Help makes all criteria of its attempt easier: which of them
 * were met before the hint is not known, and a probability must not depend on its own outcome.
 */
export function tableOf(criteria: readonly Criterion[], helped: boolean): ScoreTable {
  return scoreTable(
    criteria.map((criterion) => itemOf(criterion, helped)),
    theta,
    effect,
  );
}

function itemOf(criterion: Criterion, helped: boolean): Item {
  return { difficulty: criterion.difficulty - (helped ? helpEffect : 0), chance: criterion.chance ?? 0 };
}

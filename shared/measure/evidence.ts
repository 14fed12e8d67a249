import type { Attempt } from '../model/attempt';
import type { CourseModuleId } from '../model/course-module';
import type { Criterion, EvidenceGrade, Verdict } from '../model/criterion';
import type { TaskDeclaration } from '../model/task';
import { type Cell, cellsOf, tableOf } from './cell';
import { effect, theta } from './grid';
import { likelihoodOf, scoreTable } from './score-table';

/** What one attempt says about one module. */
export interface Evidence {
  readonly task: string;
  readonly module: CourseModuleId;
  /** Likelihood of what was seen, at every ability of the grid. */
  readonly likelihood: Float64Array;
  /** Criteria judged met or missed; none when the person said "I can't do this yet". */
  readonly seen: readonly Criterion[];
  /** Share of `seen` that was met, 0…1; 0 for "I can't do this yet". */
  readonly solved: number;
}

/**
 * The evidence in all attempts, in their order.
 * Technical faults, criteria that were not seen and tasks that the bank does not know give none; the self-estimate never enters.
 */
export function evidenceOf(attempts: readonly Attempt[], bank: readonly TaskDeclaration[]): Evidence[] {
  return attempts.flatMap((attempt) => {
    const task = bank.find(({ id }) => id === attempt.task);
    return task ? attemptEvidence(attempt, task) : [];
  });
}

function attemptEvidence(attempt: Attempt, task: TaskDeclaration): Evidence[] {
  switch (attempt.ending) {
    case 'fault':
      return [];
    case 'cannot':
      return cellsOf(task).map((cell) => cannotEvidence(task, cell));
    case 'done':
    case 'left':
      return cellsOf(task).flatMap((cell) => workEvidence(attempt, task, cell));
  }
}

/** "I can't do this yet": one failed pseudo-criterion at the task's mean difficulty. Every criterion failed would be biased. */
function cannotEvidence(task: TaskDeclaration, { module }: Cell): Evidence {
  const total = task.criteria.reduce((sum, { difficulty }) => sum + difficulty, 0);
  const table = scoreTable([{ difficulty: total / task.criteria.length, chance: 0 }], theta, effect);
  return { task: task.id, module, likelihood: likelihoodOf(table, 0), seen: [], solved: 0 };
}

function workEvidence(attempt: Attempt, task: TaskDeclaration, cell: Cell): Evidence[] {
  const seen = cell.criteria.filter((criterion) => counts(verdictOn(criterion, attempt), attempt));
  if (seen.length === 0) return [];
  const graded = seen.map((criterion) => ({ ...criterion, grade: gradeOf(criterion, attempt) }));
  const score = seen.filter((criterion) => verdictOn(criterion, attempt) === 'met').length;
  const asPlanned = seen.length === cell.criteria.length && attempt.help === 0;
  const table = asPlanned ? cell.table : tableOf(seen, attempt.help > 0);
  return [
    {
      task: task.id,
      module: cell.module,
      likelihood: likelihoodOf(table, score),
      seen: graded,
      solved: score / seen.length,
    },
  ];
}

/** Who stopped in the middle has not missed the rest: those criteria were not reached. */
function counts(verdict: Verdict, { ending }: Attempt): boolean {
  return verdict === 'met' || (verdict === 'missed' && ending !== 'left');
}

/** The grade of this time: the real browser and its stand-in can see the same criterion. */
function gradeOf({ id, grade }: Criterion, { findings }: Attempt): EvidenceGrade {
  return findings.find(({ criterion }) => criterion === id)?.grade ?? grade;
}

function verdictOn({ id }: Criterion, { findings }: Attempt): Verdict {
  return findings.find(({ criterion }) => criterion === id)?.verdict ?? 'not-seen';
}

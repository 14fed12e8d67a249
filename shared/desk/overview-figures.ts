import type { CourseModuleId } from '../model/course-module';
import { type EvidenceGrade, evidenceGrades } from '../model/criterion';
import { placements } from '../model/profile';
import type { ModuleCase } from './arrange-view';
import type { Columns } from './overview';

/** How many people stand in each placement of a module. */
export type PlacementCounts = Readonly<Record<ModuleCase, number>>;

/** The placements of one module among the given rows; their sum is the number of rows. */
export function placementCounts(columns: Columns, rows: Uint32Array, module: CourseModuleId): PlacementCounts {
  const { placement, tasks } = columns.module[module];
  const counts = { needs: 0, helps: 0, unclear: 0, 'not-needed': 0, 'not-looked-at': 0 };
  for (const row of rows) {
    const placed = placements[placement[row] as number] ?? 'unclear';
    counts[tasks[row] === 0 ? 'not-looked-at' : placed]++;
  }
  return counts;
}

/**
 * What people expected of themselves against what was measured. `fits`: the estimate lies inside the 80 % interval of the
 * measurement; `untold`: no estimate, or no task spoke for the module.
 */
export interface EstimateCounts {
  readonly 'expected-more': number;
  readonly fits: number;
  readonly 'expected-less': number;
  readonly untold: number;
}

export function estimateCounts(columns: Columns, rows: Uint32Array, module: CourseModuleId): EstimateCounts {
  const { estimate, low, high, tasks } = columns.module[module];
  const counts = { 'expected-more': 0, fits: 0, 'expected-less': 0, untold: 0 };
  for (const row of rows) {
    const expected = estimate[row] as number;
    if (tasks[row] === 0 || Number.isNaN(expected)) counts.untold++;
    else if (expected > (high[row] as number)) counts['expected-more']++;
    else if (expected < (low[row] as number)) counts['expected-less']++;
    else counts.fits++;
  }
  return counts;
}

/** Criteria seen in one module, by grade of evidence, summed over the given rows. */
export function gradeCounts(
  columns: Columns,
  rows: Uint32Array,
  module: CourseModuleId,
): Readonly<Record<EvidenceGrade, number>> {
  const { grades } = columns.module[module];
  const sums = evidenceGrades.map((grade): [EvidenceGrade, number] => {
    let sum = 0;
    for (const row of rows) sum += grades[grade][row] as number;
    return [grade, sum];
  });
  return Object.fromEntries(sums) as Record<EvidenceGrade, number>;
}

import type { Attempt, Estimate } from '../model/attempt';
import type { CourseModuleId } from '../model/course-module';
import type { TaskDeclaration } from '../model/task';
import { cellsOf } from './cell';
import { abilityAt } from './cut-score';

/**
 * The share of a task's criteria that somebody expects to meet who says so. "Alone" expects nearly everything, "with help"
 * about half of it alone, "not yet" only what goes by itself. `unsure` says nothing. A convention of ours, so that estimate and measurement can
 * stand on one axis; it never enters a recommendation.
 */
const expectedShares: Readonly<Record<Exclude<Estimate, 'unsure'>, number>> = {
  alone: 0.85,
  'with-help': 0.55,
  'not-yet': 0.2,
};

/**
 * What a person's own estimates would mean as abilities: per module the mean, over its tasks with an estimate, of the
 * ability at which the task's expected share of met criteria is the one the estimate stands for. Logits, -5…5; a module
 * without any estimate is absent.
 */
export function estimatedAbilities(
  attempts: readonly Attempt[],
  bank: readonly TaskDeclaration[],
): ReadonlyMap<CourseModuleId, number> {
  const found = new Map<CourseModuleId, number[]>();
  for (const { task, estimate } of attempts) {
    const declared = bank.find(({ id }) => id === task);
    if (!declared || estimate === null || estimate === 'unsure') continue;
    for (const { module, criteria, expected } of cellsOf(declared)) {
      const share = expected.map((met) => met / criteria.length);
      found.set(module, [...(found.get(module) ?? []), abilityAt(expectedShares[estimate], share)]);
    }
  }
  return new Map([...found].map(([module, abilities]) => [module, mean(abilities)]));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

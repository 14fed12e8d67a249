import { effect } from '../../../shared/measure/grid';
import { cutShare } from '../../../shared/measure/model-parameters';
import { metProbability } from '../../../shared/measure/response';
import { expectedHabits, type Habits, normal } from '../../../shared/measure/simulate';
import type { CourseModuleId } from '../../../shared/model/course-module';
import type { Random } from '../../../shared/model/random';
import type { TaskDeclaration } from '../../../shared/model/task';

/** People as they really are in the simulation: deliberately not as the scoring model expects them. */
export const realHabits: Habits = {
  ...expectedHabits,
  mean: 0.2,
  spread: 1.5,
  shared: 0.5,
  taskEffect: 0.7,
  helpEffect: 0.6,
};

/** Standard error in logits of the experts' difficulty, once for a whole task and once for each criterion. */
const expertError = 0.5;

/** The tasks as they really are; the planner only knows the experts' guess. */
export function trueBank(random: Random, expert: readonly TaskDeclaration[]): TaskDeclaration[] {
  return expert.map((task) => {
    const shift = expertError * normal(random);
    const criteria = task.criteria.map((one) => ({
      ...one,
      difficulty: one.difficulty + shift + expertError * normal(random),
    }));
    return { ...task, criteria };
  });
}

/** The ability at which a person really meets 2/3 of a module's criteria, by bisection; luck averaged out. */
export function trueCut(module: CourseModuleId, truth: readonly TaskDeclaration[], habits: Habits): number {
  const criteria = truth.flatMap((task) => task.criteria.filter((one) => one.module === module));
  const spread = habits.taskEffect / deviationOf(effect.at, effect.weight);
  const share = (ability: number) =>
    criteria.reduce((sum, { difficulty, chance = 0 }) => {
      const met = (luck: number) => metProbability(ability + spread * luck, { difficulty, chance }, 1);
      return sum + effect.at.reduce((all, luck, at) => all + met(luck) * (effect.weight[at] ?? 0), 0);
    }, 0) / criteria.length;
  let [low, high] = [-8, 8];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (share(middle) < cutShare) low = middle;
    else high = middle;
  }
  return low;
}

function deviationOf(at: Float64Array, weight: Float64Array): number {
  return Math.sqrt(at.reduce((sum, point, index) => sum + point ** 2 * (weight[index] ?? 0), 0));
}

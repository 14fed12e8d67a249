import { cutScore } from '../../../shared/measure/cut-score';
import { normalWeights, theta } from '../../../shared/measure/grid';
import { cutShare, population } from '../../../shared/measure/model-parameters';
import { mostMinutes } from '../../../shared/measure/planning-rules';
import { dot, shareUnder } from '../../../shared/measure/posterior';
import { metProbability } from '../../../shared/measure/response';
import type { Attempt } from '../../../shared/model/attempt';
import type { TaskDeclaration } from '../../../shared/model/task';
import { minutesOf, type Sitting, type Verdicts, work } from './sitting';

/**
 * The usual adaptive test as a yardstick: one ability for all modules, a task is passed with 2/3 of its criteria,
 * the next task is the most informative one at the present estimate.
 */
export function oneTheta(sitting: Sitting): Verdicts {
  const { bank, course } = sitting;
  const attempts: Attempt[] = [];
  let posterior = normalWeights(theta, population.mean, population.spread);
  for (;;) {
    const task = mostInformative(sitting, attempts, dot(posterior, theta));
    if (!task) break;
    const attempt = work(sitting, task.id);
    attempts.push(attempt);
    posterior = after(posterior, task, passed(attempt, task));
  }
  return { needs: course.modules.map((module) => dot(posterior, shareUnder(cutScore(module, bank)))), attempts };
}

function mostInformative(
  { bank }: Sitting,
  attempts: readonly Attempt[],
  ability: number,
): TaskDeclaration | undefined {
  const left = mostMinutes - minutesOf(attempts);
  const unused = bank.filter(({ id, minutes }) => minutes <= left && attempts.every(({ task }) => task !== id));
  const distance = (task: TaskDeclaration) => Math.abs(passDifficulty(task) - ability);
  return unused.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** About where a person has an even chance to meet 2/3 of the criteria. */
function passDifficulty({ criteria }: TaskDeclaration): number {
  return criteria.reduce((sum, { difficulty }) => sum + difficulty, 0) / criteria.length + 0.5;
}

function passed({ findings }: Attempt, { criteria }: TaskDeclaration): boolean {
  return findings.filter(({ verdict }) => verdict === 'met').length >= cutShare * criteria.length;
}

function after(posterior: Float64Array, task: TaskDeclaration, pass: boolean): Float64Array {
  const item = { difficulty: passDifficulty(task), chance: 0 };
  const weighed = posterior.map((mass, at) => {
    const met = metProbability(theta[at] ?? 0, item, 1);
    return mass * (pass ? met : 1 - met);
  });
  const total = weighed.reduce((sum, one) => sum + one, 0);
  return weighed.map((one) => one / total);
}

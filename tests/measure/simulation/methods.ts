import { cutScore } from '../../../shared/measure/cut-score';
import { nextTask } from '../../../shared/measure/next-task';
import { extraMinutes, mostMinutes } from '../../../shared/measure/planning-rules';
import { posteriorOf } from '../../../shared/measure/posterior';
import { profileOf } from '../../../shared/measure/profile';
import { outlookOf, taskValue } from '../../../shared/measure/task-value';
import type { Attempt } from '../../../shared/model/attempt';
import type { TaskDeclaration } from '../../../shared/model/task';
import { minutesOf, type Sitting, type Verdicts, work } from './sitting';

export type Method = (sitting: Sitting) => Verdicts;

/** Every task of the bank, however long it takes. */
export const allTasks: Method = (sitting) =>
  scored(
    sitting,
    sitting.bank.map(({ id }) => work(sitting, id)),
  );

/** The product's own planning with its stop rule. */
export const planned: Method = (sitting) => scored(sitting, plannedAttempts(sitting));

/** The same tasks for everybody, as many as fit into the time. */
export const fixedForm: Method = (sitting) => scored(sitting, formAttempts(sitting));

function scored({ bank, course }: Sitting, attempts: readonly Attempt[]): Verdicts {
  const { modules } = profileOf(attempts, bank, course);
  return { needs: modules.map(({ needProbability }) => needProbability), attempts };
}

function plannedAttempts(sitting: Sitting): Attempt[] {
  const { bank, course, random } = sitting;
  const attempts: Attempt[] = [];
  for (;;) {
    const next = nextTask({ attempts, bank, candidates: bank, course, minutesUsed: minutesOf(attempts), random });
    if (next.kind === 'stop') return attempts;
    attempts.push(work(sitting, next.task));
  }
}

/** The tasks of the form as long as the next one still fits. */
function formAttempts(sitting: Sitting): Attempt[] {
  const attempts: Attempt[] = [];
  for (const { id, minutes } of formOf(sitting)) {
    if (minutesOf(attempts) + minutes > mostMinutes) break;
    attempts.push(work(sitting, id));
  }
  return attempts;
}

/** The modules in turn, of each the task first that tells most per minute about a person of whom nothing is known. */
function formOf({ bank, course }: Sitting): TaskDeclaration[] {
  const cuts = new Map(course.modules.map((module) => [module, cutScore(module, bank)]));
  const outlook = outlookOf(posteriorOf([]), cuts);
  const worth = (task: TaskDeclaration) => taskValue(task, outlook).reduction / (task.minutes + extraMinutes);
  const byModule = course.modules.map((module) => {
    const own = bank.filter(({ modules }) => modules[0] === module).map((task) => ({ task, worth: worth(task) }));
    return own.toSorted((a, b) => b.worth - a.worth).map(({ task }) => task);
  });
  const rounds = Math.max(...byModule.map((own) => own.length));
  return Array.from({ length: rounds }, (_, round) => byModule.flatMap((own) => own.slice(round, round + 1))).flat();
}

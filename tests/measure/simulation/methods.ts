import { nextTask } from '../../../shared/measure/next-task';
import { mostMinutes } from '../../../shared/measure/planning-rules';
import { profileOf } from '../../../shared/measure/profile';
import type { Attempt } from '../../../shared/model/attempt';
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

/** The tasks in the bank's order, which takes the modules in turn, as long as the next one still fits. */
function formAttempts(sitting: Sitting): Attempt[] {
  const attempts: Attempt[] = [];
  for (const { id, minutes } of sitting.bank) {
    if (minutesOf(attempts) + minutes > mostMinutes) break;
    attempts.push(work(sitting, id));
  }
  return attempts;
}

import fc from 'fast-check';
import type { Attempt, Ending } from '../../shared/model/attempt';
import type { Finding, Verdict } from '../../shared/model/criterion';
import { seededRandom } from '../../shared/model/random';
import type { TaskDeclaration } from '../../shared/model/task';
import { simulateBank, simulatedCourse } from './simulation/bank';

export const course = simulatedCourse(8);
export const bank = simulateBank(seededRandom(7), 16, course.modules);

/** A task with criteria of the given difficulties, all for one module. */
export function taskOf(
  id: string,
  module: TaskDeclaration['modules'][number],
  difficulties: number[],
  minutes = 4,
): TaskDeclaration {
  return {
    id,
    modules: [module],
    competence: '3.2',
    minutes,
    needs: [],
    phone: 'fits',
    sees: [],
    criteria: difficulties.map((difficulty, at) => ({ id: `c${at}`, module, difficulty, grade: 'artefact' })),
    helpSteps: 3,
  };
}

export function findingsOf(task: TaskDeclaration, verdicts: readonly Verdict[]): Finding[] {
  return task.criteria.map(({ id }, at) => {
    const verdict = verdicts[at] ?? 'not-seen';
    return { criterion: id, verdict, reason: verdict, proof: [] };
  });
}

export function attemptOf(
  task: TaskDeclaration,
  verdicts: readonly Verdict[],
  ending: Ending = 'done',
  help = 0,
): Attempt {
  return {
    task: task.id,
    seed: 1,
    estimate: null,
    ending,
    milliseconds: 120_000,
    help,
    observations: [],
    findings: findingsOf(task, verdicts),
  };
}

/** Any finished check on the bank: distinct tasks in any order, any verdicts, endings and helps. */
export const anyAttempts: fc.Arbitrary<Attempt[]> = fc
  .shuffledSubarray(bank, { minLength: 0, maxLength: 10 })
  .chain((tasks) => fc.tuple(...tasks.map(anyAttempt)));

function anyAttempt(task: TaskDeclaration): fc.Arbitrary<Attempt> {
  const verdicts = fc.array(fc.constantFrom<Verdict>('met', 'missed', 'not-seen'), {
    minLength: task.criteria.length,
    maxLength: task.criteria.length,
  });
  const ending = fc.constantFrom<Ending>('done', 'done', 'done', 'cannot', 'left', 'fault');
  return fc
    .tuple(verdicts, ending, fc.integer({ min: 0, max: 2 }))
    .map(([given, how, help]) => attemptOf(task, given, how, help));
}

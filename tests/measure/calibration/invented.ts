import type { CalibrationRecord } from '../../../shared/measure/calibration/answers';
import { expectedHabits, type Habits, simulatePerson, simulateWork } from '../../../shared/measure/simulate';
import { type Random, seededRandom } from '../../../shared/model/random';
import type { TaskDeclaration } from '../../../shared/model/task';
import { simulateBank, simulatedCourse } from '../simulation/bank';
import { trueBank } from '../simulation/truth';

export const course = simulatedCourse(7);

/** A bank as experts see it, and as it really is. */
export function inventedBank(seed: number, tasks = 28) {
  const random = seededRandom(seed);
  const expert = simulateBank(random, tasks, course.modules);
  return { expert, truth: trueBank(random, expert) };
}

/** People as the model expects them, who never give up: nothing but the difficulties is unknown. */
export const patient: Habits = { ...expectedHabits, givesUp: 0, asksForHelp: 0 };

interface Group {
  readonly people: number;
  readonly seed: number;
  readonly habits?: Habits;
  /** Tasks a person, drawn by chance. */
  readonly tasks?: number;
  readonly about?: Partial<Pick<CalibrationRecord, 'language' | 'host' | 'age'>>;
}

/** Invented checks on the true bank. */
export function inventedChecks(
  truth: readonly TaskDeclaration[],
  { people, seed, habits = patient, tasks = 12, about = {} }: Group,
): CalibrationRecord[] {
  return Array.from({ length: people }, (_, number) => {
    const random = seededRandom(seed * 100_003 + number);
    return {
      check: `${seed}-${number}`,
      language: 'de',
      host: 'pwa',
      age: 20,
      ...about,
      attempts: attemptsOf(random, truth, habits, tasks),
    };
  });
}

function attemptsOf(random: Random, truth: readonly TaskDeclaration[], habits: Habits, tasks: number) {
  const person = simulatePerson(random, course.modules, habits);
  return random
    .shuffle(truth)
    .slice(0, tasks)
    .map((task) => {
      const { ending, help, findings } = simulateWork(random, person, task, habits);
      return { task: task.id, ending, help, findings: [...findings] };
    });
}

import { type Habits, type SimulatedPerson, simulateWork } from '../../../shared/measure/simulate';
import type { Attempt } from '../../../shared/model/attempt';
import type { Course } from '../../../shared/model/course';
import type { Random } from '../../../shared/model/random';
import type { TaskDeclaration } from '../../../shared/model/task';

/** One person in front of one bank. */
export interface Sitting {
  readonly random: Random;
  readonly person: SimulatedPerson;
  readonly habits: Habits;
  readonly course: Course;
  /** The tasks as the experts guess them: all that a method may know. */
  readonly bank: readonly TaskDeclaration[];
  /** The same tasks as they really are. */
  readonly truth: readonly TaskDeclaration[];
}

/** What a method says after a sitting. */
export interface Verdicts {
  /** Per module of the course, the probability that it is needed. */
  readonly needs: readonly number[];
  readonly attempts: readonly Attempt[];
}

/** The person works on one task. */
export function work({ random, person, habits, truth }: Sitting, id: string): Attempt {
  const task = truth.find((one) => one.id === id);
  if (!task) throw new Error(`no such task: ${id}`);
  const done = simulateWork(random, person, task, habits);
  return { ...done, task: id, seed: 0, estimate: null, observations: [], findings: [...done.findings] };
}

export function minutesOf(attempts: readonly Attempt[]): number {
  return attempts.reduce((sum, { milliseconds }) => sum + milliseconds / 60_000, 0);
}

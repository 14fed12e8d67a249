import { nextTask } from '../measure/next-task';
import { mostMinutes } from '../measure/planning-rules';
import type { Course } from '../model/course';
import { seededRandom } from '../model/random';
import type { StopReason } from '../model/result';
import type { Need, TaskDeclaration } from '../model/task';
import { checkSeed } from './seeds';
import type { Session } from './session';

/** What comes after the last attempt. */
export type NextStep =
  | { readonly kind: 'task'; readonly task: string; readonly seed: number }
  | { readonly kind: 'stop'; readonly reason: StopReason };

/** Decides what comes next from what has happened; the same session always gets the same answer. */
export type Plan = (session: Session) => NextStep;

/** The check: tasks chosen by what they would tell, for the modules that the invitation asks for. */
export function checkPlan<T extends TaskDeclaration>(
  catalogue: readonly T[],
  offers: readonly Need[],
  course: Course,
): Plan {
  return (session) => {
    const step = nextTask({
      attempts: session.attempts,
      bank: catalogue,
      candidates: wished(doable(catalogue, offers, deviceOf(session)), session),
      course: asked(course, session),
      minutesUsed: minutesOf(session),
      random: seededRandom(checkSeed(session.seed, session.attempts.length)),
    });
    return step.kind === 'stop'
      ? step
      : { kind: 'task', task: step.task, seed: checkSeed(session.seed, session.attempts.length) };
  };
}

/** Practice: one task, once, with the session's own seed. */
export function practicePlan(task: string): Plan {
  return ({ attempts, seed }) =>
    attempts.length === 0 ? { kind: 'task', task, seed } : { kind: 'stop', reason: 'no-task-left' };
}

/**
 * Tasks that can be done on this device. A phone leaves out those that want a computer: the result then calls
 * their modules not looked at.
 */
export function doable<T extends TaskDeclaration>(
  catalogue: readonly T[],
  offers: readonly Need[],
  device: 'computer' | 'phone',
): readonly T[] {
  return catalogue.filter(
    ({ needs, phone }) => needs.every((need) => offers.includes(need)) && (device === 'computer' || phone === 'fits'),
  );
}

/** About how many tasks the whole check will have, for "task 4 of about 10": those done, and as many as the time left holds. */
export function likelyLength(session: Session, catalogue: readonly TaskDeclaration[], offers: readonly Need[]): number {
  const done = session.attempts.length;
  const used = new Set(session.attempts.map(({ task }) => task));
  const left = wished(doable(catalogue, offers, deviceOf(session)), session).filter(({ id }) => !used.has(id));
  const minutes = left.reduce((sum, task) => sum + task.minutes, 0) / Math.max(1, left.length);
  const fitting = Math.round(Math.max(0, mostMinutes - minutesOf(session)) / Math.max(1, minutes));
  return Math.max(done + (session.open ? 1 : 0), done + Math.min(fitting, left.length), 1);
}

/** The device on which the check goes on now. */
function deviceOf({ host, movedTo }: Session) {
  return (movedTo ?? host).device;
}

/** The course as far as the invitation asks for it. */
function asked(course: Course, { invitation }: Session): Course {
  const modules = course.modules.filter((module) => invitation?.modules.includes(module));
  return modules.length === 0 ? course : { ...course, modules };
}

/** The tasks for the modules that the invitation asks for; all where it names none. */
function wished<T extends TaskDeclaration>(tasks: readonly T[], { invitation }: Session): readonly T[] {
  const modules = invitation?.modules ?? [];
  return modules.length === 0 ? tasks : tasks.filter((task) => task.modules.some((module) => modules.includes(module)));
}

function minutesOf({ attempts }: Session): number {
  return attempts.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 60_000;
}

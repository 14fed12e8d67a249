import { nextTask } from '../measure/next-task';
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

/** The tasks that this check may still offer on this device, the open one among them. */
export function tasksLeft<T extends TaskDeclaration>(
  session: Session,
  catalogue: readonly T[],
  offers: readonly Need[],
): readonly T[] {
  return unused(wished(doable(catalogue, offers, deviceOf(session)), session), session);
}

/** The device on which the check goes on now. */
export function deviceOf({ host, movedTo }: Session) {
  return (movedTo ?? host).device;
}

/** The course as far as the invitation asks for it. */
function asked(course: Course, { invitation }: Session): Course {
  const modules = course.modules.filter((module) => invitation?.modules.includes(module));
  return modules.length === 0 ? course : { ...course, modules };
}

/** The tasks for the modules that the invitation asks for; all where it names none. */
export function wished<T extends TaskDeclaration>(tasks: readonly T[], { invitation }: Session): readonly T[] {
  const modules = invitation?.modules ?? [];
  return modules.length === 0 ? tasks : tasks.filter((task) => task.modules.some((module) => modules.includes(module)));
}

/** Those that no attempt has been made of. */
export function unused<T extends TaskDeclaration>(tasks: readonly T[], { attempts }: Session): readonly T[] {
  const used = new Set(attempts.map(({ task }) => task));
  return tasks.filter(({ id }) => !used.has(id));
}

/** Minutes of active work in closed attempts. */
export function minutesOf({ attempts }: Session): number {
  return attempts.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 60_000;
}

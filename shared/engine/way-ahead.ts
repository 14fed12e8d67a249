import { mostMinutes } from '../measure/planning-rules';
import type { Need, TaskDeclaration } from '../model/task';
import { minutesOf, tasksLeft } from './plan';
import type { Session } from './session';

/** About how many tasks the whole check will have, for "task 4 of about 10": those done, and as many as the time left holds. */
export function likelyLength(session: Session, catalogue: readonly TaskDeclaration[], offers: readonly Need[]): number {
  const done = session.attempts.length;
  const left = tasksLeft(session, catalogue, offers);
  const fitting = Math.round(Math.max(0, mostMinutes - minutesOf(session)) / Math.max(1, typicalMinutes(left)));
  return Math.max(done + (session.open ? 1 : 0), done + Math.min(fitting, left.length), 1);
}

/**
 * Minutes of work that the check will likely still take, pauses left out: the task at hand, and as many typical ones after
 * it as `likelyLength` expects, as long as the check's time holds them. At least 1, for there is a task at hand.
 * @param next id of the open task, or of the one that comes next
 */
export function minutesLeft(
  session: Session,
  catalogue: readonly TaskDeclaration[],
  offers: readonly Need[],
  next: string,
): number {
  const spent = (session.open?.milliseconds ?? 0) / 60_000;
  const ownMinutes = catalogue.find(({ id }) => id === next)?.minutes ?? 0;
  const own = Math.max(1, ownMinutes - spent);
  const later = Math.max(0, likelyLength(session, catalogue, offers) - session.attempts.length - 1);
  const all = own + later * typicalMinutes(tasksLeft(session, catalogue, offers));
  return Math.max(own, Math.min(all, mostMinutes - minutesOf(session) - spent));
}

/** A figure that promises no more than is known: whole minutes up to 10, above that steps of 5. At least 1. */
export function roundMinutes(minutes: number): number {
  return minutes > 10 ? Math.max(10, Math.round(minutes / 5) * 5) : Math.max(1, Math.round(minutes));
}

function typicalMinutes(tasks: readonly TaskDeclaration[]): number {
  return tasks.reduce((sum, task) => sum + task.minutes, 0) / Math.max(1, tasks.length);
}

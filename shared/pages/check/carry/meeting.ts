import { BrokenLogError, replay, type Session } from '../../../engine/session';
import type { Resume } from '../../../model/resume';
import type { SessionEvent } from '../../../model/session';
import type { Task } from '../../../tasks/define-task';
import type { App } from '../../app';

export type ToldResume =
  | { readonly ok: true; readonly told: Standing }
  | { readonly ok: false; readonly problem: 'damaged' | 'newer-format' };

/** The check that a resume file tells, as far as this app can go on with it. */
export function checkIn({ log }: Resume, catalogue: readonly Pick<Task, 'id'>[]): ToldResume {
  const told = standingIn(log);
  if (!told) return { ok: false, problem: 'damaged' };
  const { session } = told;
  // Only a newer app can have offered a task that this one does not know.
  const tasks = [...session.attempts, ...(session.open ? [session.open] : [])].map(({ task }) => task);
  const known = tasks.every((task) => catalogue.some(({ id }) => id === task));
  return known ? { ok: true, told } : { ok: false, problem: 'newer-format' };
}

/**
 * What lies on this device already: `free` nothing in the way · `same` this very check is open here · `other` another one
 * is · `finished` this check has been ended here.
 */
export type Meeting =
  | { readonly kind: 'free' }
  | { readonly kind: 'finished' }
  | { readonly kind: 'same' | 'other'; readonly here: Standing };

/** How far a check has come, and when it was last worked on. */
export interface Standing {
  readonly session: Session;
  readonly lastAt: string;
}

/** Looks at this device before anything is taken in. */
export async function meetingOf({ store }: App, check: string): Promise<Meeting> {
  const { records } = await store.sessionLog.list();
  const checks = records.filter(({ purpose }) => purpose === 'check');
  const same = checks.find(({ id }) => id === check);
  if (same && !same.open) return { kind: 'finished' };
  const open = same ?? checks.findLast((record) => record.open);
  const here = open && standingIn((await store.sessionLog.read(open.id)).records);
  return here ? { kind: same ? 'same' : 'other', here } : { kind: 'free' };
}

/** How far a log has come; null for one that tells no session. */
function standingIn(log: readonly SessionEvent[]): Standing | null {
  const session = replayed(log);
  return session && { session, lastAt: log.at(-1)?.at ?? session.startedAt };
}

function replayed(log: readonly SessionEvent[]): Session | null {
  try {
    return replay(log);
  } catch (error) {
    if (error instanceof BrokenLogError) return null;
    throw error;
  }
}

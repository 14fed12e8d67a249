import type { Session } from '../../engine/session';

/** How somebody's last practice of a task went. */
export interface Progress {
  readonly task: string;
  /** Criteria that were met, of those that could be seen. */
  readonly met: number;
  readonly seen: number;
}

/**
 * The last ended practice of each task. Only practice counts: what was done in the check stays there.
 * @param sessions oldest first
 */
export function progressOf(sessions: readonly Session[]): ReadonlyMap<string, Progress> {
  const progress = new Map<string, Progress>();
  for (const { purpose, attempts } of sessions) {
    if (purpose !== 'practice') continue;
    for (const { task, findings } of attempts) {
      const seen = findings.filter(({ verdict }) => verdict !== 'not-seen');
      progress.set(task, { task, seen: seen.length, met: seen.filter(({ verdict }) => verdict === 'met').length });
    }
  }
  return progress;
}

/** Practice that a later one of the same task has overtaken; nothing needs it any more. @param sessions oldest first */
export function overtaken(sessions: readonly Session[]): string[] {
  const ended = sessions.filter(({ purpose, attempts }) => purpose === 'practice' && attempts.length > 0);
  const newest = new Map(ended.map(({ id, attempts }) => [attempts[0]?.task, id]));
  return ended.filter(({ id, attempts }) => newest.get(attempts[0]?.task) !== id).map(({ id }) => id);
}

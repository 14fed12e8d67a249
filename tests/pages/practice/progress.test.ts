import { expect, test } from 'vitest';
import { replay, type Session } from '../../../shared/engine/session';
import type { Verdict } from '../../../shared/model/criterion';
import type { SessionEvent } from '../../../shared/model/session';
import type { Purpose } from '../../../shared/model/session-record';
import { practisedOn } from '../../../shared/pages/practice/practised';
import { overtaken, progressOf } from '../../../shared/pages/practice/progress';
import { openMemoryStore } from '../../../shared/store/open-memory-store';
import { opened } from '../../store/events';

const at = '2026-11-23T08:00:00.000Z';
const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as const;

/** The log of one attempt; without verdicts it was not ended. */
function logOf(id: string, purpose: Purpose, task: string, verdicts: readonly Verdict[] | null): SessionEvent[] {
  const begun: SessionEvent[] = [opened(id, purpose, at), { n: 1, at, kind: 'task-offered', task, seed: 7 }];
  if (verdicts === null) return begun;
  const findings = verdicts.map((verdict, n) => ({ criterion: `c-${n}`, verdict, reason: 'seen', proof: [] }));
  return [...begun, { n: 2, at, kind: 'attempt-closed', ending: 'done', milliseconds: 1, findings }];
}

function session(...log: Parameters<typeof logOf>): Session {
  const told = replay(logOf(...log));
  if (!told) throw new Error('the log tells nothing');
  return told;
}

test('the last practice of a task counts, of what could be seen', () => {
  const progress = progressOf([
    session(ids[0], 'practice', 'job-search', ['missed', 'missed', 'missed']),
    session(ids[1], 'practice', 'job-search', ['met', 'missed', 'not-seen']),
  ]);
  expect([...progress.values()]).toEqual([{ task: 'job-search', met: 1, seen: 2 }]);
});

test('the check is no practice', () => {
  const sessions = [session(ids[0], 'check', 'job-search', ['met'])];
  expect(progressOf(sessions).size).toBe(0);
  expect(overtaken([...sessions, session(ids[1], 'practice', 'job-search', ['met'])])).toEqual([]);
});

test('practice that was not ended tells nothing', () => {
  expect(progressOf([session(ids[0], 'practice', 'job-search', null)]).size).toBe(0);
});

test('a device keeps the last practice of each task, every check, and nothing after a wipe', async () => {
  const store = openMemoryStore();
  const check = '00000000-0000-4000-8000-00000000000c';
  const logs = [
    logOf(ids[0], 'practice', 'job-search', ['missed']),
    logOf(check, 'check', 'job-search', ['met']),
    logOf(ids[1], 'practice', 'job-search', ['met']),
  ];
  for (const log of logs) {
    const [first] = log;
    for (const event of log) if (first?.kind === 'opened') await store.sessionLog.append(first.session, event);
  }
  expect([...(await practisedOn(store.sessionLog)).values()]).toEqual([{ task: 'job-search', met: 1, seen: 1 }]);
  expect((await store.sessionLog.list()).records.map(({ id }) => id).sort()).toEqual([ids[1], check].sort());
  await store.wipe();
  expect((await practisedOn(store.sessionLog)).size).toBe(0);
});

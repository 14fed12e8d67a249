import { expect, test } from 'vitest';
import { beginJournal, continueJournal, type Journal } from '../../../shared/engine/journal';
import { logState, proofOf } from '../../../shared/engine/log-proof';
import { resultOf } from '../../../shared/engine/result';
import { createRunner } from '../../../shared/engine/runner';
import { replay } from '../../../shared/engine/session';
import type { Result } from '../../../shared/model/result';
import type { Resume } from '../../../shared/model/resume';
import type { App } from '../../../shared/pages/app';
import { checkIn } from '../../../shared/pages/check/carry/meeting';
import { resumeOf } from '../../../shared/pages/check/carry/resume-of';
import { takeIn } from '../../../shared/pages/check/carry/take-in';
import { openMemoryStore } from '../../../shared/store/open-memory-store';
import type { Store } from '../../../shared/store/store';
import type { Task } from '../../../shared/tasks/define-task';
import { opening } from '../../engine/session-log';

const task = { id: 'a', judge: async () => [] } as unknown as Task;
const id = opening.session;
const now = () => new Date('2026-11-23T08:00:00.000Z');

const runnerOn = (journal: Journal) =>
  createRunner(
    journal,
    [task],
    ({ attempts }) => ({ kind: 'task', task: 'a', seed: attempts.length }),
    () => 0,
    opening.host,
  );
const appOn = (store: Store, device: 'computer' | 'phone') =>
  ({
    store,
    catalogue: [task],
    tools: { host: { ...opening.host, device }, clock: { now, tick: () => 0 } },
  }) as unknown as App;
const storedAt = async (store: Store) => (await store.sessionLog.read(id)).records;

/** Paused on one device, taken in on another as its resume file tells it, ended there. */
async function carriedResult(changed: (resume: Resume) => Resume = (resume) => resume): Promise<Result> {
  const [there, here] = [openMemoryStore(), openMemoryStore()];
  const left = runnerOn(await beginJournal(opening, there.sessionLog, now));
  await left.advance();
  await left.estimate('alone');
  await left.report({ kind: 'link-opened', link: 'page' });
  await left.pause();
  const resume = changed(JSON.parse(JSON.stringify(await resumeOf(appOn(there, 'computer'), left.journal))) as Resume);
  const carried = checkIn(resume, [task]);
  if (!carried.ok) throw new Error(carried.problem);
  await takeIn(appOn(here, 'phone'), resume, carried.told.session);

  const goesOn = runnerOn(continueJournal(await storedAt(here), here.sessionLog, now));
  await goesOn.report({ kind: 'link-opened', link: 'other' });
  await goesOn.finish('done');
  await goesOn.stop();
  const log = await storedAt(here);
  const session = replay(log);
  if (!session) throw new Error('an empty log');
  return resultOf(session, { equipment: {} }, null, await proofOf(log));
}

test('the chain of a check goes on over the device it was carried to, and tells of the move', async () => {
  const result = await carriedResult();
  expect(result.log?.steps).toContain('pm');
  expect(await logState(result)).toBe('whole');
});

test('work that was changed inside of the file shows', async () => {
  const result = await carriedResult((resume) => ({
    ...resume,
    log: resume.log.map((event) =>
      event.kind === 'observed'
        ? { ...event, observation: { ...event.observation, kind: 'link-opened', link: 'never' } }
        : event,
    ),
  }));
  expect(result.attempts[0]?.observations[0]).toMatchObject({ link: 'never' });
  expect(await logState(result)).toBe('broken');
});

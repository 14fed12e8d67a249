import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { continueJournal } from '../../../shared/engine/journal';
import { replay } from '../../../shared/engine/session';
import { type Resume, resumeVersion } from '../../../shared/model/resume';
import type { SessionEvent } from '../../../shared/model/session';
import type { App } from '../../../shared/pages/app';
import { checkIn, meetingOf } from '../../../shared/pages/check/carry/meeting';
import { resumeOf } from '../../../shared/pages/check/carry/resume-of';
import { spread } from '../../../shared/pages/check/carry/spread-words';
import { takeIn } from '../../../shared/pages/check/carry/take-in';
import { openMemoryStore } from '../../../shared/store/open-memory-store';
import { openStore } from '../../../shared/store/open-store';
import { openSharedStore } from '../../../shared/store/shared-store';
import type { Store } from '../../../shared/store/store';
import { closed, opened, otherSession, session, told } from '../../store/events';

const at = '2026-11-23T08:00:00.000Z';
const now = '2026-11-24T09:00:00.000Z';
const phone = { kind: 'pwa', app: '0.2.0', device: 'phone' } as const;
const catalogue = [{ id: 'application-mail' }];
const forever = new AbortController().signal;

const log: readonly SessionEvent[] = [
  opened(session, 'check', at),
  told(1, 'Ayşe'),
  { n: 2, at, kind: 'task-offered', task: 'application-mail', seed: 7 },
  { n: 3, at, kind: 'estimate-given', estimate: 'alone' },
  { n: 4, at, kind: 'paused', milliseconds: 12_000 },
];
const draft = { text: 'Guten Tag', file: new Uint8Array([1, 2, 3]) };

const resumeWith = (events: readonly SessionEvent[]): Resume => ({
  format: 'probefahrt-resume',
  version: resumeVersion,
  app: '0.1.0',
  savedAt: at,
  language: 'de',
  log: [...events],
});

/** As much of the app as carrying needs. */
const appOn = (store: Store) =>
  ({ store, catalogue, tools: { host: phone, clock: { now: () => new Date(now), tick: () => 0 } } }) as unknown as App;

async function keep(store: Store, events: readonly SessionEvent[], id = session): Promise<void> {
  for (const event of events) await store.sessionLog.append(id, event);
}

describe.each([
  ['memory', async () => openMemoryStore()],
  ['a database', () => openStore({ name: 'private', signal: forever })],
  ['a shared PC', () => openSharedStore({ name: 'shared', signal: forever })],
])('on %s', (_, openHere) => {
  test('a check goes from one device to another: log, draft, time worked, and where it goes on', async () => {
    const there = openMemoryStore();
    await keep(there, log);
    await there.drafts.keep(session, 0, draft);
    const journal = continueJournal(log, there.sessionLog, () => new Date(now));
    const resume = JSON.parse(JSON.stringify(await resumeOf(appOn(there), journal))) as Resume;

    const here = await openHere();
    const carried = checkIn(resume, catalogue);
    if (!carried.ok) throw new Error(carried.problem);
    await takeIn(appOn(here), resume, carried.told.session);
    const kept = replay((await here.sessionLog.read(session)).records);
    expect(kept).toMatchObject({ paused: false, movedTo: phone, open: { milliseconds: 12_000, estimate: 'alone' } });
    expect(await here.drafts.read(session, 0)).toEqual(draft);
    await here.sessionLog.append(session, { n: 6, at: now, kind: 'help-opened', step: 1 });
    expect((await here.sessionLog.read(session)).records).toHaveLength(7);
    await here.wipe();
  });

  test('it replaces what was known of it here, and comes before another open check that stays', async () => {
    const here = await openHere();
    await keep(here, [...log, { n: 5, at, kind: 'resumed' }, { n: 6, at, kind: 'help-opened', step: 1 }]);
    await here.drafts.keep(session, 0, 'older');
    await keep(here, [opened(otherSession, 'check', now)], otherSession);
    const resume = resumeWith(log);
    const carried = checkIn(resume, catalogue);
    if (!carried.ok) throw new Error(carried.problem);
    await takeIn(appOn(here), resume, carried.told.session);
    expect((await here.sessionLog.newestOpen('check'))?.id).toBe(session);
    expect((await here.sessionLog.read(session)).records).toHaveLength(log.length + 1);
    expect(await here.drafts.read(session, 0)).toBeUndefined();
    expect((await here.sessionLog.read(otherSession)).records).toHaveLength(1);
    await here.wipe();
  });
});

describe('what lies on this device', () => {
  test('is asked before anything is taken in', async () => {
    const app = appOn(openMemoryStore());
    expect(await meetingOf(app, session)).toEqual({ kind: 'free' });
    await keep(app.store, [opened(otherSession, 'check', at)], otherSession);
    expect(await meetingOf(app, session)).toMatchObject({ kind: 'other', here: { session: { id: otherSession } } });
    await keep(app.store, log);
    expect(await meetingOf(app, session)).toMatchObject({ kind: 'same', here: { session: { id: session } } });
    await keep(app.store, [closed(5)]);
    expect(await meetingOf(app, session)).toEqual({ kind: 'finished' });
  });
});

describe('a file that opened', () => {
  test('with a task that this app does not know comes from a newer app', () => {
    expect(checkIn(resumeWith(log), [])).toEqual({ ok: false, problem: 'newer-format' });
  });

  test('whose events cannot have happened is damaged', () => {
    const estimate: SessionEvent = { n: 1, at, kind: 'estimate-given', estimate: 'alone' };
    const impossible = resumeWith([opened(session, 'check', at), estimate]);
    expect(checkIn(impossible, catalogue)).toEqual({ ok: false, problem: 'damaged' });
  });
});

describe('words put into the fields', () => {
  const empty = ['', '', '', '', ''];

  test('one by one stay where they are, as they were typed', () => {
    expect(spread(empty, 2, ' IGEL ')).toEqual({ words: ['', '', ' IGEL ', '', ''], last: 2 });
  });

  test('all five fill all fields, wherever they were pasted', () => {
    const all = spread(empty, 3, '1. Igel 2. Lampe 3. Koffer 4. Regen 5. Teekanne');
    expect(all).toEqual({ words: ['igel', 'lampe', 'koffer', 'regen', 'teekanne'], last: 4 });
  });

  test('two go on into the next field and leave the others', () => {
    const typed = ['Igel', '', '', 'Regen', ''];
    expect(spread(typed, 1, 'Lampe Kof')).toEqual({ words: ['Igel', 'lampe', 'kof', 'Regen', ''], last: 2 });
  });

  test('too many stay visible in the last field', () => {
    expect(spread(empty, 0, 'a b c d e f').words).toEqual(['a', 'b', 'c', 'd', 'e f']);
  });
});

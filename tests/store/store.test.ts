import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openMemoryStore } from '../../shared/store/open-memory-store';
import { openStore } from '../../shared/store/open-store';
import { openSharedStore } from '../../shared/store/shared-store';
import type { Store } from '../../shared/store/store';
import { closed, opened, otherSession, session, told } from './events';

let databases = 0;
const kinds: readonly [string, () => Promise<Store>][] = [
  ['database', () => openStore({ name: `store-${databases++}`, signal: new AbortController().signal })],
  ['memory', async () => openMemoryStore()],
  ['a shared PC', () => openSharedStore({ name: `shared-${databases++}`, signal: new AbortController().signal })],
];

describe.each(kinds)('store in %s', (_kind, open) => {
  test('gives a log back in its order, one session apart from the other', async () => {
    const { sessionLog } = await open();
    const log = [
      opened(session, 'check', '2026-11-23T08:00:00.000Z'),
      ...Array.from({ length: 11 }, (_, index) => told(index + 1, 'Ayşe')),
    ];
    for (const event of log) await sessionLog.append(session, event);
    await sessionLog.append(otherSession, opened(otherSession, 'practice', '2026-11-23T08:30:00.000Z'));
    expect(await sessionLog.read(session)).toEqual({ records: log, damaged: [] });
  });

  test('stores the same event once and refuses another with its number', async () => {
    const { sessionLog } = await open();
    await sessionLog.append(session, told(0, 'A'));
    await sessionLog.append(session, told(0, 'A'));
    await expect(sessionLog.append(session, told(0, 'B'))).rejects.toMatchObject({ code: 'conflict' });
    expect((await sessionLog.read(session)).records).toEqual([told(0, 'A')]);
  });

  test('keeps no log with a hole', async () => {
    const { sessionLog } = await open();
    await sessionLog.append(session, told(0, 'A'));
    await expect(sessionLog.append(session, told(2, 'A'))).rejects.toMatchObject({ code: 'conflict' });
    expect((await sessionLog.read(session)).records).toEqual([told(0, 'A')]);
  });

  test('2 a refused event leaves nothing of its transaction behind', async () => {
    const { sessionLog } = await open();
    await sessionLog.append(session, told(0, 'A'));
    const late = opened(session, 'check', '2026-11-23T08:00:00.000Z');
    await expect(sessionLog.append(session, late)).rejects.toMatchObject({ code: 'conflict' });
    expect((await sessionLog.list()).records).toEqual([]);
  });

  test('finds the newest open session of one purpose only', async () => {
    const { sessionLog } = await open();
    const third = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11';
    await sessionLog.append(session, opened(session, 'check', '2026-11-23T08:00:00.000Z'));
    await sessionLog.append(third, opened(third, 'check', '2026-11-23T08:10:00.000Z'));
    await sessionLog.append(otherSession, opened(otherSession, 'practice', '2026-11-23T08:30:00.000Z'));
    expect((await sessionLog.newestOpen('check'))?.id).toBe(third);
    await sessionLog.append(third, closed(1));
    expect((await sessionLog.newestOpen('check'))?.id).toBe(session);
    expect((await sessionLog.newestOpen('practice'))?.id).toBe(otherSession);
    expect((await sessionLog.list()).records.map((record) => record.open)).toEqual([true, false, true]);
  });

  test('16 sessions keep the order in which they were begun, wherever the clock was set meanwhile', async () => {
    const { sessionLog } = await open();
    const third = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11';
    await sessionLog.append(session, opened(session, 'check', '2027-11-23T08:00:00.000Z'));
    await sessionLog.append(session, closed(1));
    await sessionLog.append(otherSession, opened(otherSession, 'check', '2026-11-23T08:00:00.000Z'));
    await sessionLog.append(otherSession, opened(otherSession, 'check', '2026-11-23T08:00:00.000Z'));
    await sessionLog.append(third, opened(third, 'practice', '2026-03-29T01:59:59.999Z'));
    const { records, damaged } = await sessionLog.list();
    expect(damaged).toEqual([]);
    expect(records.map(({ id }) => id)).toEqual([session, otherSession, third]);
    expect((await sessionLog.newestOpen('check'))?.id).toBe(otherSession);
  });

  test('drops a session with its log and drafts and leaves the others', async () => {
    const { sessionLog, drafts } = await open();
    await sessionLog.append(session, opened(session, 'check', '2026-11-23T08:00:00.000Z'));
    await sessionLog.append(otherSession, opened(otherSession, 'check', '2026-11-23T08:00:00.000Z'));
    await drafts.keep(session, 0, 'mine');
    await drafts.keep(otherSession, 0, 'theirs');
    await sessionLog.drop(session);
    expect((await sessionLog.read(session)).records).toEqual([]);
    expect(await drafts.read(session, 0)).toBeUndefined();
    expect(await drafts.read(otherSession, 0)).toBe('theirs');
    expect((await sessionLog.list()).records.map((record) => record.id)).toEqual([otherSession]);
  });

  test('keeps drafts as they were when they were handed in', async () => {
    const { drafts } = await open();
    const draft = { pages: new Map([[1, new Uint8Array([1, 2])]]), text: ['Hallo'] };
    await drafts.keep(session, 2, draft);
    draft.text.push('später');
    expect(await drafts.read(session, 2)).toEqual({ pages: new Map([[1, new Uint8Array([1, 2])]]), text: ['Hallo'] });
    await drafts.drop(session, 2);
    expect(await drafts.read(session, 2)).toBeUndefined();
  });

  test('reports damaged records beside the sound ones and keeps them', async () => {
    const { sessionLog } = await open();
    const damaged = { ...told(1, 'A'), kind: 'unheard-of' } as unknown as ReturnType<typeof told>;
    for (const event of [told(0, 'A'), damaged, told(2, 'A')]) await sessionLog.append(session, event);
    const reading = await sessionLog.read(session);
    expect(reading.records.map((event) => event.n)).toEqual([0, 2]);
    expect(reading.damaged).toMatchObject([{ key: `${session}/1`, value: damaged }]);
  });

  test('replaces the result of the same check and drops by check', async () => {
    const { results } = await open();
    const stored = (check: string, byte: number) => ({
      check,
      sealed: new Uint8Array([byte]),
      importedAt: '2026-11-23T08:00:00.000Z',
      deleteAfter: '2027-11-23T08:00:00.000Z',
    });
    await results.put([stored(session, 1), stored(otherSession, 2)]);
    await results.put([stored(session, 3)]);
    expect((await results.list()).records).toHaveLength(2);
    expect((await results.list()).records).toContainEqual(stored(session, 3));
    await results.drop([session]);
    expect((await results.list()).records).toEqual([stored(otherSession, 2)]);
  });

  test('changes one setting and leaves the others', async () => {
    const { settings } = await open();
    expect(await settings.read()).toEqual({});
    await settings.change({ language: 'en' });
    await settings.change({ coachKey: session });
    expect(await settings.read()).toEqual({ language: 'en', coachKey: session });
  });

  test('is empty and usable after a wipe', async () => {
    const store = await open();
    await store.sessionLog.append(session, opened(session, 'check', '2026-11-23T08:00:00.000Z'));
    await store.drafts.keep(session, 0, 'x');
    await store.settings.change({ language: 'en' });
    await store.wipe();
    expect((await store.sessionLog.list()).records).toEqual([]);
    expect(await store.drafts.read(session, 0)).toBeUndefined();
    expect(await store.settings.read()).toEqual({});
    await expect(store.sessionLog.append(session, told(1, 'A'))).rejects.toMatchObject({ code: 'conflict' });
    await store.sessionLog.append(session, told(0, 'A'));
    expect((await store.sessionLog.read(session)).records).toHaveLength(1);
  });
});

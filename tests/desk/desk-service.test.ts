import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { DeskDoor } from '../../shared/desk/desk-door';
import { type UnlockedKey, unlockKey } from '../../shared/exchange/coach-key';
import { sealResult } from '../../shared/exchange/seal-result';
import type { Decision } from '../../shared/model/dossier';
import { makeStore } from '../../shared/store/make-store';
import { memoryShelf } from '../../shared/store/memory-shelf';
import type { Shelf, StoredRecord, Write } from '../../shared/store/shelf';
import { checkOf, resultOf } from '../pages/coach/people';
import { course, deskOn, everythingOn, filesFor, keyOf, namesAt, never, passphrase, untold } from './desk-at-hand';

let mine: UnlockedKey;
let hers: UnlockedKey;
let shelf: Shelf;
let door: DeskDoor;
beforeAll(async () => {
  [mine, hers] = await Promise.all([keyOf(1), keyOf(2, 'Frau Blum')]);
});
beforeEach(async () => {
  shelf = memoryShelf();
  door = await deskOn(shelf, mine);
});

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);
const take = async (count: number) => door.importFiles(await filesFor(numbers(count), mine), untold, never);
const decision: Decision = {
  course: course.id,
  kind: 'place',
  from: 'hand',
  reason: 'Wohnt in Erbach.',
  decidedBy: 'Frau Kaya',
  at: '2026-11-23T08:00:00.000Z',
};

test('what was imported is there again, and nothing of it is readable at rest', async () => {
  await take(3);
  await door.changeDossiers([{ check: checkOf(1), change: 'notes', notes: 'Kommt mittwochs.' }]);
  await door.changeBook({ ...(await door.book()), decidedBy: 'Frau Kaya' });
  door.lock();
  await expect(door.book()).rejects.toMatchObject({ code: 'locked' });
  expect(await everythingOn(shelf)).not.toMatch(/Person 1|mittwochs|Frau Kaya"/);
  const again = await deskOn(shelf, mine);
  expect(await namesAt(again)).toEqual(['Person 0', 'Person 1', 'Person 2']);
  const opened = await again.person(checkOf(1), course, never);
  expect(opened?.person.result).toEqual(resultOf(1));
  expect(opened?.dossier.notes).toBe('Kommt mittwochs.');
  expect((await again.book()).decidedBy).toBe('Frau Kaya');
});

test('two coaches on one device have a desk each', async () => {
  await take(2);
  const other = await deskOn(shelf, hers);
  expect(await namesAt(other)).toEqual([]);
  await other.importFiles(await filesFor([7], hers), untold, never);
  expect(await namesAt(other)).toEqual(['Person 7']);
  expect(await namesAt(await deskOn(shelf, mine))).toEqual(['Person 0', 'Person 1']);
});

test('another passphrase locks the same key; everything else stays as it lies', async () => {
  await take(2);
  await makeStore(shelf).keys.put(mine.key);
  const everything = async () => {
    const drawers = ['vaults', 'records', 'pages', 'dossiers', 'papers'] as const;
    return Promise.all(drawers.map((drawer) => shelf.under(drawer, [])));
  };
  const before = await everything();
  expect(await door.changePassphrase('nicht die alte', 'ganz andere vier Wörter')).toEqual({
    ok: false,
    problem: 'wrong-passphrase',
  });
  expect((await makeStore(shelf).keys.list()).records).toEqual([mine.key]);
  const answer = await door.changePassphrase(passphrase, 'ganz andere vier Wörter');
  expect(await everything()).toEqual(before);
  const [key] = (await makeStore(shelf).keys.list()).records;
  if (!key) throw new Error('no key');
  expect(answer).toEqual({ ok: true, key });
  expect(await unlockKey(key, passphrase)).toMatchObject({ ok: false });
  expect(await unlockKey(key, 'ganz andere vier Wörter')).toEqual({ ok: true, identity: mine.identity });
  expect(await namesAt(await deskOn(shelf, { key, identity: mine.identity }))).toHaveLength(2);
  expect(await door.changePassphrase(passphrase, 'noch einmal ganz andere')).toMatchObject({ ok: false });
});

test('a power cut while the passphrase changes leaves the old one or the new one', async () => {
  await makeStore(shelf).keys.put(mine.key);
  const dying: Shelf = { ...shelf, write: () => Promise.reject(new Error('killed')) };
  const other = await deskOn(shelf, mine);
  const cut = await deskOn(
    { ...shelf, write: (steps) => (steps[0]?.drawer === 'keys' ? dying : shelf).write(steps) },
    mine,
  );
  await expect(cut.changePassphrase(passphrase, 'ganz andere vier Wörter')).rejects.toThrow('killed');
  expect((await makeStore(shelf).keys.list()).records).toEqual([mine.key]);
  expect(await other.changePassphrase(passphrase, 'ganz andere vier Wörter')).toMatchObject({ ok: true });
});

test('a record that was altered or swapped is no other person', async () => {
  await take(2);
  const [one, other] = (await shelf.under('records', [])) as [StoredRecord, StoredRecord];
  await shelf.write([
    { do: 'put', drawer: 'records', key: one.key, value: other.value },
    { do: 'put', drawer: 'records', key: other.key, value: (other.value as Uint8Array).with(40, 7) },
  ]);
  expect(await door.person(checkOf(0), course, never)).toBeNull();
  expect(await door.person(checkOf(1), course, never)).toBeNull();
});

test('lines that were lost are made anew from the records, lines without a record go', async () => {
  await take(30);
  const pages = await shelf.under('pages', []);
  await shelf.write([
    ...pages.map(
      ({ key, value }): Write => ({ do: 'put', drawer: 'pages', key, value: (value as Uint8Array).with(50, 1) }),
    ),
    { do: 'delete', drawer: 'records', key: [mine.key.recipient, checkOf(3)] },
  ]);
  const again = await deskOn(shelf, mine);
  expect(await namesAt(again)).toEqual([]);
  await again.bringUpToDate(untold, never);
  expect(await namesAt(again)).toHaveLength(29);
  expect(await namesAt(await deskOn(shelf, mine))).toHaveLength(29);
});

test("numbers of another app's rules stay usable, are marked, and are worked out anew", async () => {
  await take(30);
  const next = await deskOn(shelf, mine, { app: '0.2.0' });
  const before = await next.overview(course, never);
  expect([before.count, before.outdated]).toEqual([30, 30]);
  const steps: number[] = [];
  await next.bringUpToDate((done) => void steps.push(done), never);
  const after = await next.overview(course, never);
  expect([after.count, after.outdated, after.isOutdated(0)]).toEqual([30, 0, false]);
  expect(steps).toEqual([25, 30]);
});

test('results of the first format are taken over once, another key stays untouched', async () => {
  const store = makeStore(shelf);
  const stored = async (n: number, { key }: UnlockedKey) => ({
    check: checkOf(n),
    sealed: await sealResult(resultOf(n), [key.recipient]),
    importedAt: '2026-11-03T08:00:00.000Z',
    deleteAfter: '2027-11-03T08:00:00.000Z',
  });
  await store.results.put([await stored(1, mine), await stored(2, mine), await stored(3, hers)]);
  await store.settings.change({ course: { ...course, places: 3 }, clientAddress: 'https://example.org/' });
  await store.keys.put(mine.key);
  const now = new Date('2026-11-23T08:00:00.000Z');
  const first = await deskOn(shelf, mine, { now });
  expect(await namesAt(first)).toEqual(['Person 1', 'Person 2']);
  expect(await first.unreadable()).toBe(1);
  expect((await first.person(checkOf(1), course, never))?.person.importedAt).toBe('2026-11-03T08:00:00.000Z');
  expect((await store.results.list()).records.map(({ check }) => check)).toEqual([checkOf(3)]);
  expect((await first.book()).courses[0]?.places).toBe(3);
  expect(await store.settings.read()).toEqual({ clientAddress: 'https://example.org/' });
  expect(await namesAt(await deskOn(shelf, hers, { now }))).toEqual(['Person 3']);
});

test('a crash in the middle of taking over loses nothing', async () => {
  const store = makeStore(shelf);
  const sealed = await Promise.all(numbers(30).map((n) => sealResult(resultOf(n), [mine.key.recipient])));
  await store.results.put(
    sealed.map((one, n) => ({
      check: checkOf(n),
      sealed: one,
      importedAt: '2026-11-03T08:00:00.000Z',
      deleteAfter: '2027-11-03T08:00:00.000Z',
    })),
  );
  let writes = 0;
  const dying: Shelf = {
    ...shelf,
    write: (steps) => {
      if (steps.some(({ drawer }) => drawer === 'pages') && ++writes === 2) return Promise.reject(new Error('killed'));
      return shelf.write(steps);
    },
  };
  await expect(deskOn(dying, mine)).rejects.toThrow('killed');
  expect((await store.results.list()).records).toHaveLength(5);
  expect(await namesAt(await deskOn(shelf, mine))).toHaveLength(30);
  expect((await store.results.list()).records).toHaveLength(0);
});

test('what has had its time is gone at the start, locked or not, with everything about it', async () => {
  await take(2);
  await door.changeDossiers([{ check: checkOf(1), change: 'decide', decision }]);
  const day = (text: string) => ({ now: new Date(text) });
  expect(await namesAt(await deskOn(shelf, mine, day('2027-11-22T23:59:00.000Z')))).toHaveLength(2);
  // Another coach opens; the first one's key stays locked.
  await deskOn(shelf, hers, day('2027-11-23T00:00:00.000Z'));
  for (const drawer of ['records', 'pages', 'page-dates', 'dossiers'] as const) {
    expect(await shelf.under(drawer, [mine.key.recipient])).toEqual([]);
  }
});

test('deleting a person deletes what was noted about them', async () => {
  await take(3);
  await door.changeDossiers([{ check: checkOf(1), change: 'decide', decision }]);
  await door.drop([checkOf(1)]);
  expect(await namesAt(door)).toEqual(['Person 0', 'Person 2']);
  expect((await door.dossiers()).size).toBe(0);
  expect(await shelf.under('records', [])).toHaveLength(2);
});

test('decisions are only ever appended, all of a change or none', async () => {
  await take(2);
  await door.changeDossiers([
    { check: checkOf(0), change: 'decide', decision },
    { check: checkOf(0), change: 'decide', decision: { ...decision, kind: 'waiting' } },
    { check: checkOf(1), change: 'follows', follows: checkOf(0) },
  ]);
  const dossiers = await door.dossiers();
  expect(dossiers.get(checkOf(0))?.decisions.map(({ kind }) => kind)).toEqual(['place', 'waiting']);
  expect(dossiers.get(checkOf(1))?.follows).toBe(checkOf(0));
});

test('a dossier or paper that does not open is never overwritten', async () => {
  await take(1);
  await door.changeDossiers([{ check: checkOf(0), change: 'notes', notes: 'wichtig' }]);
  await door.changePaper('bank-signer', { secret: 1 });
  const broken = new Uint8Array(60);
  const [dossier, paper] = [...(await shelf.under('dossiers', [])), ...(await shelf.under('papers', []))];
  await shelf.write([
    { do: 'put', drawer: 'dossiers', key: dossier?.key ?? [], value: broken },
    { do: 'put', drawer: 'papers', key: paper?.key ?? [], value: broken },
  ]);
  await expect(door.changeDossiers([{ check: checkOf(0), change: 'notes', notes: '' }])).rejects.toMatchObject({
    code: 'damaged',
  });
  await expect(door.changePaper('bank-signer', 2)).rejects.toMatchObject({ code: 'damaged' });
});

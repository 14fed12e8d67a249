import { beforeAll, beforeEach, expect, test } from 'vitest';
import { deletionProblem, deletionRange } from '../../shared/desk/deletion';
import type { DeskDoor } from '../../shared/desk/desk-door';
import { dropExpired } from '../../shared/desk/vault/expiry';
import type { UnlockedKey } from '../../shared/exchange/coach-key';
import { memoryShelf } from '../../shared/store/memory-shelf';
import type { Shelf } from '../../shared/store/shelf';
import { checkOf, resultOf } from '../pages/coach/people';
import { course, deskOn, fileOf, filesFor, keyOf, namesAt, never, untold } from './desk-at-hand';

let mine: UnlockedKey;
let shelf: Shelf;
let door: DeskDoor;
beforeAll(async () => {
  mine = await keyOf(1);
});
beforeEach(async () => {
  shelf = memoryShelf();
  door = await deskOn(shelf, mine);
});
const take = async (...numbers: number[]) => door.importFiles(await filesFor(numbers, mine), untold, never);
const on = (day: string) => new Date(`${day}T08:00:00.000Z`);
const open = (day: string) => deskOn(shelf, mine, { now: on(day) });
const range = deletionRange(on('2026-11-23'), 12, on('2027-01-10'));

test.each([
  ['2027-01-10', '', 'too-soon'],
  ['2027-01-11', '', null],
  ['2027-11-23', '', null],
  ['2027-11-24', '', 'reason-missing'],
  ['2027-11-24', '  ', 'reason-missing'],
  ['2027-11-24', 'Zweiter Kurs im Winter', null],
  ['2028-11-23', 'Zweiter Kurs im Winter', null],
  ['2028-11-24', 'Zweiter Kurs im Winter', 'too-late'],
  ['2027-02-30', '', 'no-day'],
  ['', '', 'no-day'],
] as const)('deleting on %s with the reason "%s": %s', (day, reason, problem) => {
  expect(deletionProblem({ day, reason }, range)).toBe(problem);
});

test('a day that was set holds without a key, and its reason is kept with the person', async () => {
  await take(1, 2, 3);
  expect(await door.setDeletion(checkOf(1), { day: '2026-12-01', reason: '' })).toMatchObject({ ok: true });
  const later = { day: '2028-03-01', reason: 'Klage läuft.' };
  expect(await door.setDeletion(checkOf(2), later)).toMatchObject({ ok: true });
  expect(await door.setDeletion(checkOf(3), { ...later, reason: '' })).toEqual({
    ok: false,
    problem: 'reason-missing',
  });
  const opened = await door.person(checkOf(2), course, never);
  expect(opened?.person.deleteAfter).toBe('2028-03-01T00:00:00.000Z');
  expect(opened?.dossier.deletion?.reason).toBe('Klage läuft.');
  door.lock();
  await dropExpired(shelf, on('2026-12-01'));
  expect(await namesAt(await open('2026-12-01'))).toEqual(['Person 2', 'Person 3']);
  await dropExpired(shelf, on('2027-11-24'));
  expect(await shelf.under('records', [])).toHaveLength(1);
  expect(await namesAt(await open('2027-11-24'))).toEqual(['Person 2']);
  await dropExpired(shelf, on('2028-03-01'));
  for (const drawer of ['records', 'pages', 'page-dates', 'dossiers'] as const) {
    expect(await shelf.under(drawer, [])).toEqual([]);
  }
});

test("the desk's own time counts for what comes in from now on", async () => {
  await take(1);
  await door.changeBook({ ...(await door.book()), monthsKept: 3 });
  await take(2);
  const days = [...(await door.overview(course, never)).columns.deleteAfter].map((day) => new Date(day).toISOString());
  expect(days.sort()).toEqual(['2027-02-23T00:00:00.000Z', '2027-11-23T00:00:00.000Z']);
});

async function twoChecksOfOne(): Promise<void> {
  await take(1);
  await door.changeDossiers([{ check: checkOf(1), change: 'notes', notes: 'Erstes Gespräch' }]);
  door.lock();
  door = await open('2027-05-01');
  await take(2);
  await door.changeDossiers([
    { check: checkOf(2), change: 'follows', follows: checkOf(1) },
    { check: checkOf(2), change: 'notes', notes: 'Zweites Gespräch' },
  ]);
}

test('what was noted stays with a newer check of the same person, although nobody opened the desk that day', async () => {
  await twoChecksOfOne();
  door.lock();
  await dropExpired(shelf, on('2027-11-23'));
  expect(await shelf.under('records', [])).toHaveLength(1);
  expect(await shelf.under('dossiers', [])).toHaveLength(2);
  door = await open('2027-12-01');
  const { notes, follows } = (await door.person(checkOf(2), course, never))?.dossier ?? {};
  expect(notes).toBe('Erstes Gespräch\n\nZweites Gespräch');
  expect(follows).toBeNull();
  expect(await shelf.under('dossiers', [])).toHaveLength(1);
  await dropExpired(shelf, on('2028-05-01'));
  expect(await shelf.under('dossiers', [])).toEqual([]);
});

test('a desk that stays open deletes on the day, and what was noted goes on with the newer check', async () => {
  await twoChecksOfOne();
  await take(3);
  door.lock();
  const now = on('2027-11-22');
  door = await deskOn(shelf, mine, { now });
  expect(await door.dropDue()).toBe(0);
  expect(await namesAt(door)).toHaveLength(3);
  now.setTime(Date.parse('2027-11-23T00:00:00.000Z'));
  expect(await door.dropDue()).toBe(1);
  expect(await namesAt(door)).toEqual(['Person 2', 'Person 3']);
  expect(await door.person(checkOf(1), course, never)).toBeNull();
  expect((await door.person(checkOf(2), course, never))?.dossier.notes).toBe('Erstes Gespräch\n\nZweites Gespräch');
  expect(await shelf.under('records', [])).toHaveLength(2);
  expect(await shelf.under('dossiers', [])).toHaveLength(1);
  await take(1);
  expect(await namesAt(await open('2027-11-23'))).toEqual(['Person 1', 'Person 2', 'Person 3']);
  expect(await door.dropDue()).toBe(0);
});

test('both of one person go together with everything noted, and nothing is passed on that was taken apart', async () => {
  await twoChecksOfOne();
  await dropExpired(shelf, on('2028-05-01'));
  expect(await shelf.under('dossiers', [])).toEqual([]);
});

test('once the coach says it is another person, the older notes go with the older check', async () => {
  await twoChecksOfOne();
  await door.changeDossiers([{ check: checkOf(2), change: 'follows', follows: null }]);
  await dropExpired(shelf, on('2027-11-23'));
  expect((await shelf.under('dossiers', [])).map(({ key }) => key[1])).toEqual([checkOf(2)]);
});

test('a newer file of the check does not undo the day that was set for it', async () => {
  await take(1, 2);
  await door.setDeletion(checkOf(1), { day: '2028-03-01', reason: 'Klage läuft.' });
  const newer = [1, 2].map((n) => fileOf(resultOf(n, { endedAt: '2026-11-20T10:00:00.000Z' }), mine.key.recipient));
  door.lock();
  door = await open('2027-01-10');
  const { looked } = await door.importFiles(await Promise.all(newer), untold, never);
  expect(looked.map(({ outcome }) => outcome.outcome)).toEqual(['updated', 'updated']);
  const dayOf = async (n: number) => (await door.person(checkOf(n), course, never))?.person.deleteAfter;
  expect(await dayOf(1)).toBe('2028-03-01T00:00:00.000Z');
  expect(await dayOf(2)).toBe('2028-01-10T00:00:00.000Z');
});

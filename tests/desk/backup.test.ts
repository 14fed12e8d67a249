import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { DeskDoor, RestoreReport } from '../../shared/desk/desk-door';
import { createDeskService } from '../../shared/desk/service/desk-service';
import { doorTo } from '../../shared/desk/service/door';
import type { UnlockedKey } from '../../shared/exchange/coach-key';
import type { ItemBank } from '../../shared/model/item-bank';
import { makeStore } from '../../shared/store/make-store';
import { memoryShelf } from '../../shared/store/memory-shelf';
import type { Shelf } from '../../shared/store/shelf';
import { judges } from '../../shared/tasks/judges';
import { checkOf, resultOf } from '../pages/coach/people';
import {
  course,
  deskOn,
  everythingOn,
  fileOf,
  filesFor,
  keyOf,
  namesAt,
  never,
  passphrase,
  untold,
} from './desk-at-hand';

const anyBank: ItemBank = {
  format: 'probefahrt-item-bank',
  version: 1,
  app: '0.1.0',
  createdAt: '2026-11-01T08:00:00.000Z',
  people: 400,
  demonstration: false,
  anchored: false,
  gate: { gain: 12, standardError: 3 },
  items: [
    {
      task: 'application-pdf',
      criterion: 'one-file',
      module: 'apply',
      expert: 0,
      difficulty: 0.5,
      standardError: 0.1,
      responses: 400,
    },
  ],
};

const secret = 'Sicherung Kaktus Tuba Ampel';
let mine: UnlockedKey;
let hers: UnlockedKey;
beforeAll(async () => {
  [mine, hers] = await Promise.all([keyOf(1), keyOf(2, 'Frau Blum')]);
});

const take = async (door: DeskDoor, ...numbers: number[]) =>
  door.importFiles(await filesFor(numbers, mine), untold, never);
const noted = (door: DeskDoor, n: number, notes: string) =>
  door.changeDossiers([{ check: checkOf(n), change: 'notes', notes }]);
const backupOf = async (door: DeskDoor) => (await door.backUp(secret, untold, never)).file;

/** A device that nobody has used: the desk's service before any key was opened. */
function emptyDevice(shelf: Shelf, now = new Date('2026-11-24T08:00:00.000Z')): DeskDoor {
  const bits = () => crypto.getRandomValues(new Uint32Array(1))[0] as number;
  const service = createDeskService({
    openShelf: async () => shelf,
    judges,
    now: () => now,
    bits,
    backupWorkFactor: 8,
  });
  return doorTo(service.run, '0.1.0', service.forget);
}

async function found(file: Blob, shelf = memoryShelf(), now?: Date) {
  const door = emptyDevice(shelf, now);
  return { door, shelf, answer: await door.found(file, secret, checkOf(950), untold, never) };
}

async function restored(door: DeskDoor, file: Blob): Promise<RestoreReport> {
  const answer = await door.restore(file, secret, untold, never);
  if (!answer.ok) throw new Error(answer.problem);
  return answer.report;
}

/** Everything that a coach could miss. */
async function everythingAt(door: DeskDoor) {
  const { count, columns } = await door.overview(course, never);
  const people = await Promise.all(columns.check.map((check) => door.person(check, course, never)));
  return {
    count,
    people: people
      .map((one) => [one?.person, one?.dossier])
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
    book: await door.book(),
    keys: await door.keys(),
    bank: await door.itemBank(),
    papers: await Promise.all(['exports', 'bank-signer'].map((name) => door.paper(name))),
    dossiers: [...(await door.dossiers())].sort(),
  };
}

async function fullDesk(): Promise<DeskDoor> {
  const door = await deskOn(memoryShelf(), mine);
  await take(door, 1, 2, 3, 4);
  await noted(door, 1, 'kommt mittwochs');
  await door.changeDossiers([{ check: checkOf(3), change: 'follows', follows: checkOf(1) }]);
  await door.setDeletion(checkOf(2), { day: '2028-02-01', reason: 'Widerspruch' });
  await door.changeBook({ ...(await door.book()), decidedBy: 'Frau Kaya', monthsKept: 6, idleMinutes: 5 });
  await door.changePaper('exports', { salt: 'abc', homePage: 'https://example.org' });
  await door.changePaper('bank-signer', { d: 'secret' });
  await door.makeKey('Außenstelle');
  await door.changeKeys({ change: 'add-other', other: { label: 'Frau Blum', recipient: hers.key.recipient } });
  return door;
}

test('an empty device gets the same everything back, and the passphrase of the file opens it', async () => {
  const door = await fullDesk();
  const { door: back, shelf, answer } = await found(await backupOf(door));
  expect(answer).toMatchObject({
    ok: true,
    report: { added: 4, updated: 0, here: 0, expired: 0, dossiers: 3, keys: 1 },
  });
  expect(await everythingAt(back)).toEqual(await everythingAt(door));
  expect(await back.paper('last-backup')).toMatchObject({ records: 4 });
  back.lock();
  const [key] = (await makeStore(shelf).keys.list()).records;
  if (!key) throw new Error('no key');
  expect(await emptyDevice(shelf).unlock(key, { passphrase }, untold, never)).toMatchObject({ ok: false });
  const again = emptyDevice(shelf);
  expect(await again.unlock(key, { passphrase: secret }, untold, never)).toEqual({ ok: true });
  expect(await everythingAt(again)).toEqual(await everythingAt(door));
  expect(await everythingOn(shelf)).not.toMatch(/Person 1|mittwochs|AGE-SECRET/);
});

test('whatever lies on a desk comes back the same', async () => {
  const notes = fc.dictionary(fc.integer({ min: 0, max: 9 }).map(String), fc.string({ unit: 'binary', maxLength: 40 }));
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }),
      notes,
      async (numbers, texts) => {
        const door = await deskOn(memoryShelf(), mine);
        await take(door, ...numbers);
        for (const n of numbers) if (texts[n]) await noted(door, n, texts[n]);
        const { door: back, answer } = await found(await backupOf(door));
        expect(answer.ok).toBe(true);
        expect(await everythingAt(back)).toEqual(await everythingAt(door));
      },
    ),
    { numRuns: 4 },
  );
}, 120_000);

test('restored onto a desk that holds results: one record a check, newer wins, no note is lost', async () => {
  const door = await deskOn(memoryShelf(), mine);
  await take(door, 1, 2);
  await noted(door, 1, 'aus der Sicherung');
  await door.importFiles(
    [await fileOf(resultOf(3, { endedAt: '2026-11-05T09:00:00.000Z' }), mine.key.recipient)],
    untold,
    never,
  );
  const file = await backupOf(door);
  const other = await deskOn(memoryShelf(), hers);
  const forHer = async (n: number, endedAt: string) => fileOf(resultOf(n, { endedAt }), hers.key.recipient);
  await other.importFiles(
    [await forHer(1, '2026-11-09T09:00:00.000Z'), await forHer(3, '2026-11-01T09:00:00.000Z')],
    untold,
    never,
  );
  await noted(other, 1, 'schon hier');
  const report = await restored(other, file);
  expect(report).toMatchObject({ added: 1, updated: 1, here: 1, expired: 0, dossiers: 1, keys: 1 });
  expect(await namesAt(other)).toEqual(['Person 1', 'Person 2', 'Person 3']);
  const person = async (n: number) => other.person(checkOf(n), course, never);
  expect((await person(1))?.person.result.endedAt).toBe('2026-11-09T09:00:00.000Z');
  expect((await person(3))?.person.result.endedAt).toBe('2026-11-05T09:00:00.000Z');
  expect((await person(1))?.dossier.notes).toBe('schon hier\n\naus der Sicherung');
  expect((await other.importFiles(await filesFor([7], mine), untold, never)).looked[0]?.outcome.outcome).toBe('added');
  expect(await restored(other, file)).toMatchObject({ added: 0, updated: 0, here: 3, dossiers: 0, keys: 0 });
});

test('a forgotten passphrase: the same key on the same device opens with that of the backup', async () => {
  const shelf = memoryShelf();
  await makeStore(shelf).keys.put(mine.key);
  const door = await deskOn(shelf, mine);
  await take(door, 1);
  const file = await backupOf(door);
  await take(door, 2);
  door.lock();
  const { door: back, answer } = await found(file, shelf);
  expect(answer).toMatchObject({ ok: true, key: { id: mine.key.id } });
  expect(await namesAt(back)).toEqual(['Person 1', 'Person 2']);
  expect((await makeStore(shelf).keys.list()).records).toHaveLength(1);
});

test('what has had its time does not come back, what was noted goes on with the newer check', async () => {
  const door = await deskOn(memoryShelf(), mine);
  await take(door, 1, 2, 3);
  await noted(door, 1, 'früher');
  await noted(door, 3, 'weg');
  await door.changeDossiers([{ check: checkOf(2), change: 'follows', follows: checkOf(1) }]);
  await door.setDeletion(checkOf(2), { day: '2028-02-01', reason: 'zweiter Kurs' });
  const { door: back, answer } = await found(await backupOf(door), memoryShelf(), new Date('2027-12-01T08:00:00.000Z'));
  expect(answer).toMatchObject({ ok: true, report: { added: 1, expired: 2 } });
  expect([...(await back.dossiers()).values()].map(({ check, notes }) => [check, notes])).toEqual([
    [checkOf(2), 'früher'],
  ]);
});

test('a set day of deletion holds on both ways, whichever desk has the newer result', async () => {
  const file = async (n: number, day: number) =>
    fileOf(resultOf(n, { endedAt: `2026-11-0${day}T09:00:00.000Z` }), mine.key.recipient);
  const there = await deskOn(memoryShelf(), mine);
  await there.importFiles([await file(1, 5), await file(2, 2)], untold, never);
  await there.setDeletion(checkOf(2), { day: '2028-02-01', reason: 'Widerspruch' });
  const here = await deskOn(memoryShelf(), mine);
  await here.importFiles([await file(1, 2), await file(2, 5)], untold, never);
  await here.setDeletion(checkOf(1), { day: '2027-01-15', reason: '' });
  expect(await restored(here, await backupOf(there))).toMatchObject({ updated: 1, here: 1 });
  const kept = async (n: number) => (await here.person(checkOf(n), course, never))?.person;
  expect(await kept(1)).toMatchObject({ deleteAfter: '2027-01-15T00:00:00.000Z' });
  expect(await kept(2)).toMatchObject({ deleteAfter: '2028-02-01T00:00:00.000Z' });
  expect((await kept(2))?.result.endedAt).toBe('2026-11-05T09:00:00.000Z');
});

test('difficulties never change under people who are here, and the report says what was left out', async () => {
  const there = await deskOn(memoryShelf(), mine);
  await there.applyBank(anyBank);
  const file = await backupOf(there);
  const here = await deskOn(memoryShelf(), mine);
  await take(here, 1);
  expect(await restored(here, file)).toMatchObject({ bankLeftOut: true });
  expect(await here.itemBank()).toBeNull();
  const { door: fresh, answer } = await found(file);
  expect(answer).toMatchObject({ ok: true, report: { bankLeftOut: false } });
  expect(await fresh.itemBank()).toEqual(anyBank);
  expect(await restored(fresh, file)).toMatchObject({ bankLeftOut: false });
});

/** What a desk's shelf holds, to compare before and after. */
const all = async (shelf: Shelf) =>
  Promise.all(
    (['keys', 'vaults', 'records', 'pages', 'page-dates', 'dossiers', 'papers'] as const).map((one) =>
      shelf.under(one, []),
    ),
  );

test('a damaged, cut off, foreign or newer file changes nothing, whatever byte is hit', async () => {
  const door = await fullDesk();
  const bytes = new Uint8Array(await (await backupOf(door)).arrayBuffer());
  const shelf = memoryShelf();
  const here = await deskOn(shelf, hers);
  await here.importFiles([await fileOf(resultOf(9), hers.key.recipient)], untold, never);
  const before = await all(shelf);
  const problemOf = async (file: Uint8Array<ArrayBuffer> | string, words = secret) => {
    const answer = await here.restore(new Blob([file]), words, untold, never);
    return answer.ok ? 'taken' : answer.problem;
  };
  expect(await problemOf(bytes, 'etwas ganz anderes hier')).toBe('wrong-passphrase');
  expect(await problemOf('Guten Tag')).toBe('foreign');
  expect(await problemOf(bytes.slice(0, 60))).toBe('damaged');
  expect(await problemOf(new TextEncoder().encode('age-encryption.org/v2\n-> x\n--- y'))).toBe('newer-format');
  expect(await problemOf(new Uint8Array(await (await fileOf(resultOf(1), hers.key.recipient)).arrayBuffer()))).toBe(
    'for-keys',
  );
  for (const share of [0.5, 0.999]) {
    const at = Math.floor(bytes.length * share);
    expect(await problemOf(bytes.slice(0, at)), `cut at ${at}`).toBe('damaged');
    expect(await problemOf(bytes.with(at, (bytes[at] as number) ^ 1)), `flipped at ${at}`).toBe('damaged');
  }
  expect(await all(shelf)).toEqual(before);
}, 120_000);

test('a stop in the middle keeps what came in until then, and the same file completes it', async () => {
  const door = await deskOn(memoryShelf(), mine);
  const endedAt = '2026-11-02T09:30:00.000Z';
  const many = Array.from({ length: 130 }, (_, n) => fileOf(resultOf(n, { endedAt }), mine.key.recipient));
  await door.importFiles(await Promise.all(many), untold, never);
  const file = await backupOf(door);
  const other = await deskOn(memoryShelf(), hers);
  const stop = new AbortController();
  const told: number[] = [];
  const stopping = (done: number, steps: number) => {
    told.push(done / steps);
    if (done > steps / 2) stop.abort();
  };
  await expect(other.restore(file, secret, stopping, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  expect(told).toEqual([...told].sort((one, two) => one - two));
  expect((await namesAt(other)).length).toBeGreaterThan(0);
  expect((await namesAt(other)).length).toBeLessThan(130);
  await restored(other, file);
  expect(await namesAt(other)).toHaveLength(130);
});

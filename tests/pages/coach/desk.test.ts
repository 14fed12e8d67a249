import { beforeEach, expect, test } from 'vitest';
import { samplePeople } from '../../../shared/desk/sample-set';
import { createDeskService } from '../../../shared/desk/service/desk-service';
import { doorTo } from '../../../shared/desk/service/door';
import { sealResult } from '../../../shared/exchange/seal-result';
import { createDesk, type Desk, type DeskRoom } from '../../../shared/pages/coach/desk';
import { dropResults, exampleChecks, loadSamples, takeFiles } from '../../../shared/pages/coach/desk-results';
import type { OpenDesk } from '../../../shared/pages/coach/desk-state';
import { dropDue } from '../../../shared/pages/coach/drop-due';
import { openMemoryStore } from '../../../shared/store/open-memory-store';
import { StoreError } from '../../../shared/store/store-error';
import { catalogue } from '../../../shared/tasks/index';
import { judges } from '../../../shared/tasks/judges';
import { checkOf, resultOf } from './people';

const passphrase = 'Regenschirm Kaktus Tuba Ampel';
const never = new AbortController().signal;
let now: Date;
let room: DeskRoom;
let desk: Desk;

beforeEach(async () => {
  now = new Date('2026-11-23T08:00:00.000Z');
  let ids = 100;
  const store = openMemoryStore();
  room = {
    store,
    catalogue,
    connect: async () => {
      const bits = () => crypto.getRandomValues(new Uint32Array(1))[0] as number;
      const service = createDeskService({ openShelf: async () => store.shelf, judges, now: () => now, bits });
      return doorTo(service.run, '0.1.0', service.forget);
    },
    tools: {
      clock: { now: () => now, tick: () => 0 },
      randomness: { uuid: () => checkOf(ids++), seed: () => 1 },
      host: { kind: 'pwa', app: '0.1.0', device: 'computer' },
    },
  };
  desk = createDesk(room);
  await desk.start();
});

function opened(): OpenDesk {
  const state = desk.state.value;
  if (state.stage !== 'open') throw new Error(`the desk is ${state.stage}, trouble ${desk.trouble.value}`);
  return state;
}

async function openedDesk(): Promise<OpenDesk> {
  await desk.createKey('Jobcenter, Frau Kaya', passphrase);
  await desk.sheetKept();
  return opened();
}

async function fileFor(n: number, recipient: string, name = `probefahrt-${n}.age`): Promise<File> {
  return new File([await sealResult(resultOf(n), [recipient])], name);
}

async function take(files: readonly File[]) {
  return takeFiles(desk, opened(), files, () => undefined, never);
}

const names = () => opened().overview.columns.name;

async function unlockAgain() {
  const state = desk.state.value;
  const [key] = state.stage === 'locked' ? state.keys : [];
  if (!key) throw new Error('no key at the door');
  return desk.unlock(key, passphrase);
}

test('a new key shows its recovery sheet before anything else', async () => {
  expect(desk.state.value.stage).toBe('new');
  await desk.createKey('Jobcenter, Frau Kaya', passphrase);
  expect(desk.state.value.stage).toBe('sheet');
  await desk.sheetKept();
  expect(names()).toEqual([]);
});

test('good files load, and every other one is named with its reason', async () => {
  const { key } = await openedDesk();
  const report = await take([
    await fileFor(1, key.recipient),
    await fileFor(1, key.recipient, 'again.age'),
    new File(['hello'], 'letter.txt'),
    await fileFor(3, key.recipient),
  ]);
  expect(report.looked.map(({ outcome: one }) => (one.outcome === 'refused' ? one.problem : one.outcome))).toEqual([
    'added',
    'duplicate',
    'foreign',
    'added',
  ]);
  expect(names()).toEqual(['Person 1', 'Person 3']);
});

test('a locked desk holds nothing in memory', async () => {
  const { key, door } = await openedDesk();
  await take([await fileFor(1, key.recipient)]);
  const { identity } = await door.recoverySheet(key.recipient);
  await desk.lock(false);
  expect(JSON.stringify(desk.state.value)).not.toContain(identity);
  expect(JSON.stringify(desk.state.value)).not.toContain('Person 1');
  expect(JSON.stringify((await room.store.keys.list()).records)).not.toContain(identity);
  await expect(door.recoverySheet(key.recipient)).rejects.toMatchObject({ code: 'locked' });
});

test('the passphrase opens the desk again with everything in it, a wrong one does not', async () => {
  const { key } = await openedDesk();
  await take([await fileFor(1, key.recipient)]);
  await desk.lock(true);
  expect(desk.state.value).toMatchObject({ stage: 'locked', idle: true });
  expect(await desk.unlock(key, 'something else entirely')).toBe('wrong-passphrase');
  expect(await unlockAgain()).toBe('ok');
  expect(names()).toEqual(['Person 1']);
});

test('the printed sheet brings a key back under a new passphrase, without a second key', async () => {
  const { key, door } = await openedDesk();
  await take([await fileFor(1, key.recipient)]);
  const { identity } = await door.recoverySheet(key.recipient);
  await desk.lock(false);
  expect(
    await desk.restoreKey(
      `${identity.slice(0, -1)}${identity.endsWith('Q') ? 'P' : 'Q'}`,
      'Frau Kaya',
      'another long passphrase',
    ),
  ).toBe(false);
  expect(await desk.restoreKey(identity.toLowerCase(), 'Frau Kaya', 'another long passphrase')).toBe(true);
  expect(names()).toEqual(['Person 1']);
  expect((await room.store.keys.list()).records).toHaveLength(1);
});

test("another coach's results on the same device are that coach's", async () => {
  const { key } = await openedDesk();
  await take([await fileFor(1, key.recipient)]);
  await desk.lock(false);
  await desk.createKey('Herr Weber', passphrase);
  await desk.sheetKept();
  expect(names()).toEqual([]);
  expect(opened().unreadable).toBe(0);
});

test('a result is dropped once its time has come', async () => {
  const { key } = await openedDesk();
  await take([await fileFor(1, key.recipient)]);
  await desk.lock(false);
  now = new Date('2027-11-22T08:00:00.000Z');
  await unlockAgain();
  expect(names()).toEqual(['Person 1']);
  await desk.lock(false);
  now = new Date('2027-11-23T08:00:01.000Z');
  await unlockAgain();
  expect(names()).toEqual([]);
  expect(await room.store.shelf.under('records', [])).toEqual([]);
});

test('a changed course is kept and applies to everybody at once', async () => {
  const open = await openedDesk();
  await take([await fileFor(1, open.key.recipient)]);
  await desk.changeCourse({ ...open.course, modules: ['apply'], places: 3, modulesForPlace: 1 });
  expect(
    opened()
      .overview.line(0)
      .modules.map(({ module }) => module),
  ).toEqual(['apply']);
  await desk.lock(false);
  await unlockAgain();
  expect(opened().course.places).toBe(3);
});

test('examples come and go with one press each and leave real results alone', async () => {
  const { key } = await openedDesk();
  await take([await fileFor(1, key.recipient)]);
  await loadSamples(desk, opened(), () => undefined, never);
  await loadSamples(desk, opened(), () => undefined, never);
  const examples = exampleChecks(opened());
  expect(examples.length).toBeGreaterThan(samplePeople);
  expect(opened().overview.count).toBe(examples.length + 1);
  await dropResults(desk, opened(), exampleChecks(opened()));
  expect(names()).toEqual(['Person 1']);
  expect(await room.store.shelf.under('records', [])).toHaveLength(1);
});

test('a full disk is shown, and nothing seems loaded that is not kept', async () => {
  const { key } = await openedDesk();
  const file = await fileFor(1, key.recipient);
  const { shelf } = room.store;
  const { write } = shelf;
  Object.assign(shelf, { write: () => Promise.reject(new StoreError('quota')) });
  await desk.guarded(() => take([file]));
  Object.assign(shelf, { write });
  expect(desk.trouble.value).toBe('quota');
  expect(names()).toEqual([]);
});

test('the day of deletion comes while the desk is open: it goes and is told; behind a locked door it goes all the same', async () => {
  const { key } = await openedDesk();
  await take([await fileFor(1, key.recipient)]);
  now = new Date('2026-12-23T08:00:00.000Z');
  await take([await fileFor(2, key.recipient)]);
  await dropDue(desk);
  expect(names()).toEqual(['Person 1', 'Person 2']);
  expect(opened().expired).toBe(0);
  now = new Date('2027-11-23T00:00:00.000Z');
  await dropDue(desk);
  expect(names()).toEqual(['Person 2']);
  expect(opened().expired).toBe(1);
  await desk.lock(true);
  now = new Date('2027-12-23T00:00:00.000Z');
  await dropDue(desk);
  expect(await room.store.shelf.under('records', [])).toEqual([]);
});

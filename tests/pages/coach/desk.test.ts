import { beforeEach, expect, test } from 'vitest';
import { recoverySheet } from '../../../shared/exchange/coach-key';
import { sealResult } from '../../../shared/exchange/seal-result';
import { createDesk, type Desk, type DeskRoom } from '../../../shared/pages/coach/desk';
import { dropResults, exampleChecks, loadSamples, takeFiles } from '../../../shared/pages/coach/desk-results';
import type { OpenDesk } from '../../../shared/pages/coach/desk-state';
import { openMemoryStore } from '../../../shared/store/open-store';
import { StoreError } from '../../../shared/store/store-error';
import { catalogue } from '../../../shared/tasks/index';
import { checkOf, resultOf } from './people';

const passphrase = 'Regenschirm Kaktus Tuba Ampel';
const never = new AbortController().signal;
let now: Date;
let room: DeskRoom;
let desk: Desk;

beforeEach(async () => {
  now = new Date('2026-11-23T08:00:00.000Z');
  let ids = 100;
  room = {
    store: openMemoryStore(),
    catalogue,
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

const names = () => opened().people.map(({ result }) => result.person.name);

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
  expect(opened().people).toEqual([]);
});

test('good files load, and every other one is named with its reason', async () => {
  const { unlocked } = await openedDesk();
  const { recipient } = unlocked.key;
  const strangersKey = 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj';
  const whole = new Uint8Array(await (await fileFor(1, recipient)).arrayBuffer());
  const report = await take([
    await fileFor(1, recipient),
    await fileFor(1, recipient, 'again.age'),
    await fileFor(2, strangersKey, 'stranger.age'),
    new File([whole.slice(0, -40)], 'cut.age'),
    new File(['hello'], 'letter.txt'),
    await fileFor(3, recipient),
  ]);
  expect(report.looked.map(({ outcome: one }) => (one.outcome === 'refused' ? one.problem : one.outcome))).toEqual([
    'added',
    'duplicate',
    'wrong-key',
    'damaged',
    'foreign',
    'added',
  ]);
  expect(names()).toEqual(['Person 1', 'Person 3']);
});

test('stopping keeps what was loaded until then', async () => {
  const { unlocked } = await openedDesk();
  const files = await Promise.all(Array.from({ length: 25 }, (_, n) => fileFor(n, unlocked.key.recipient)));
  const stop = new AbortController();
  const report = await takeFiles(desk, opened(), files, (done) => void (done === 12 && stop.abort()), stop.signal);
  expect(report).toMatchObject({ all: 25 });
  expect(report.looked).toHaveLength(10);
  expect(opened().people).toHaveLength(10);
});

test('at rest nothing of a person is readable, and a locked desk holds nothing in memory', async () => {
  const { unlocked } = await openedDesk();
  await take([await fileFor(1, unlocked.key.recipient)]);
  const [stored] = (await room.store.results.list()).records;
  expect(new TextDecoder('latin1').decode(stored?.sealed)).not.toContain('Person 1');
  await desk.lock(false);
  const { identity } = unlocked;
  expect(JSON.stringify(desk.state.value)).not.toContain(identity);
  expect(JSON.stringify(desk.state.value)).not.toContain('Person 1');
  expect(JSON.stringify((await room.store.keys.list()).records)).not.toContain(identity);
});

test('the passphrase opens the desk again with everything in it, a wrong one does not', async () => {
  const { unlocked } = await openedDesk();
  await take([await fileFor(1, unlocked.key.recipient)]);
  await desk.lock(true);
  expect(desk.state.value).toMatchObject({ stage: 'locked', idle: true });
  expect(await desk.unlock(unlocked.key, 'something else entirely')).toBe('wrong-passphrase');
  expect(await unlockAgain()).toBe('ok');
  expect(names()).toEqual(['Person 1']);
});

test('the printed sheet brings a key back under a new passphrase, without a second key', async () => {
  const { unlocked } = await openedDesk();
  await take([await fileFor(1, unlocked.key.recipient)]);
  const { identity } = await recoverySheet(unlocked);
  await desk.lock(false);
  expect(await desk.restoreKey(`${identity.slice(0, -1)}Q`, 'Frau Kaya', 'another long passphrase')).toBe(false);
  expect(await desk.restoreKey(identity.toLowerCase(), 'Frau Kaya', 'another long passphrase')).toBe(true);
  expect(names()).toEqual(['Person 1']);
  expect((await room.store.keys.list()).records).toHaveLength(1);
});

test("another coach's results on the same device are counted, not opened", async () => {
  const { unlocked } = await openedDesk();
  await take([await fileFor(1, unlocked.key.recipient)]);
  await desk.lock(false);
  await desk.createKey('Herr Weber', passphrase);
  await desk.sheetKept();
  expect(opened()).toMatchObject({ people: [], unreadable: 1 });
});

test('a result is dropped once its time has come', async () => {
  const { unlocked } = await openedDesk();
  await take([await fileFor(1, unlocked.key.recipient)]);
  await desk.lock(false);
  now = new Date('2027-11-22T08:00:00.000Z');
  await unlockAgain();
  expect(names()).toEqual(['Person 1']);
  await desk.lock(false);
  now = new Date('2027-11-23T08:00:01.000Z');
  await unlockAgain();
  expect(names()).toEqual([]);
  expect((await room.store.results.list()).records).toEqual([]);
});

test('a changed course is kept and applies to everybody at once', async () => {
  const open = await openedDesk();
  await take([await fileFor(1, open.unlocked.key.recipient)]);
  await desk.changeCourse({ ...open.course, modules: ['apply'], places: 3, modulesForPlace: 1 });
  expect(opened().people[0]?.profile.modules.map(({ module }) => module)).toEqual(['apply']);
  await desk.lock(false);
  await unlockAgain();
  expect(opened().course.places).toBe(3);
});

test('examples come and go with one press each and leave real results alone', async () => {
  const { unlocked } = await openedDesk();
  await take([await fileFor(1, unlocked.key.recipient)]);
  await loadSamples(desk, opened());
  await loadSamples(desk, opened());
  expect(opened().people).toHaveLength(21);
  await dropResults(desk, opened(), exampleChecks(opened()));
  expect(names()).toEqual(['Person 1']);
  expect((await room.store.results.list()).records).toHaveLength(1);
});

test('a full disk is shown, and nothing seems loaded that is not kept', async () => {
  const { unlocked } = await openedDesk();
  const file = await fileFor(1, unlocked.key.recipient);
  const { results } = room.store;
  const put = results.put;
  Object.assign(results, { put: () => Promise.reject(new StoreError('quota')) });
  await desk.guarded(() => take([file]));
  Object.assign(results, { put });
  expect(desk.trouble.value).toBe('quota');
  expect(names()).toEqual([]);
});

import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Migration, migrations } from '../../shared/store/migrations';
import { openStore } from '../../shared/store/open-store';
import { opened, session, told } from './events';

let databases = 0;
const freshName = () => `faults-${databases++}`;
const freshSignal = () => new AbortController().signal;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Lets the next `times` transactions fail as the browser would. */
function failTransactions(times: number, name: string, before: (database: IDBDatabase) => void = () => {}) {
  const original = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  for (let time = 0; time < times; time++) {
    spy.mockImplementationOnce(function (this: IDBDatabase) {
      before(this);
      throw new DOMException('stand-in', name);
    });
  }
  spy.mockImplementation(function (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) {
    return original.apply(this, args);
  });
  return spy;
}

describe('durability', () => {
  test('every write is one strict transaction', async () => {
    const store = await openStore({ name: freshName(), signal: freshSignal() });
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.sessionLog.append(session, told(0, 'A'));
    expect(spy.mock.calls).toEqual([[['events'], 'readwrite', { durability: 'strict' }]]);
  });

  test('what was acknowledged is there for a second connection', async () => {
    const name = freshName();
    const first = await openStore({ name, signal: freshSignal() });
    await first.sessionLog.append(session, told(0, 'A'));
    const second = await openStore({ name, signal: freshSignal() });
    expect((await second.sessionLog.read(session)).records).toEqual([told(0, 'A')]);
  });
});

describe('a failing world', () => {
  test('5 a connection that the browser closed is opened again, with one retry', async () => {
    const store = await openStore({ name: freshName(), signal: freshSignal() });
    failTransactions(1, 'InvalidStateError', (database) => database.close());
    await store.sessionLog.append(session, told(0, 'A'));
    expect((await store.sessionLog.read(session)).records).toHaveLength(1);
  });

  test('a second failure is reported, not tried for ever', async () => {
    const store = await openStore({ name: freshName(), signal: freshSignal() });
    const spy = failTransactions(2, 'InvalidStateError');
    await expect(store.sessionLog.append(session, told(0, 'A'))).rejects.toMatchObject({ code: 'unavailable' });
    expect(spy).toHaveBeenCalledTimes(2);
  });

  test('a log that the browser threw away is written again from what the page knows', async () => {
    const name = freshName();
    const store = await openStore({ name, signal: freshSignal() });
    await store.sessionLog.append(session, opened(session, 'check', '2026-11-23T08:00:00.000Z'));
    await store.sessionLog.append(session, told(1, 'A'));
    failTransactions(1, 'InvalidStateError', (database) => {
      database.close();
      indexedDB.deleteDatabase(name);
    });
    await store.sessionLog.append(session, told(2, 'B'));
    expect((await store.sessionLog.read(session)).records.map(({ n }) => n)).toEqual([0, 1, 2]);
    expect((await store.sessionLog.newestOpen('check'))?.id).toBe(session);
  });

  test('and so is a log that was read before', async () => {
    const name = freshName();
    const before = await openStore({ name, signal: freshSignal() });
    await before.sessionLog.append(session, opened(session, 'check', '2026-11-23T08:00:00.000Z'));
    const store = await openStore({ name, signal: freshSignal() });
    await store.sessionLog.read(session);
    await before.sessionLog.drop(session);
    await store.sessionLog.append(session, told(1, 'B'));
    expect((await store.sessionLog.read(session)).records.map(({ n }) => n)).toEqual([0, 1]);
  });

  test('6 an aborted transaction is tried again and then named', async () => {
    const store = await openStore({ name: freshName(), signal: freshSignal() });
    failTransactions(2, 'AbortError');
    await expect(store.drafts.keep(session, 0, 1)).rejects.toMatchObject({ name: 'StoreError', code: 'aborted' });
    await store.drafts.keep(session, 0, 2);
    expect(await store.drafts.read(session, 0)).toBe(2);
  });

  test('3 a full disk is named at once and nothing of the write is kept', async () => {
    const store = await openStore({ name: freshName(), signal: freshSignal() });
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'sessions') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    const event = opened(session, 'check', '2026-11-23T08:00:00.000Z');
    await expect(store.sessionLog.append(session, event)).rejects.toMatchObject({ code: 'quota' });
    vi.restoreAllMocks();
    expect((await store.sessionLog.read(session)).records).toEqual([]);
  });

  test('a value that cannot be stored is a bug and stays one', async () => {
    const store = await openStore({ name: freshName(), signal: freshSignal() });
    await expect(store.drafts.keep(session, 0, () => {})).rejects.toMatchObject({ name: 'DataCloneError' });
  });

  test('no IndexedDB at all is unavailable', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openStore({ name: freshName(), signal: freshSignal() })).rejects.toMatchObject({
      code: 'unavailable',
    });
  });

  test('an ended signal closes the connection and refuses further calls', async () => {
    const name = freshName();
    const ending = new AbortController();
    const store = await openStore({ name, signal: ending.signal });
    ending.abort();
    await expect(store.sessionLog.list()).rejects.toThrow();
    await deleteDB(name);
  });
});

describe('versions', () => {
  const nextStep: Migration = (database) => void database.createObjectStore('later');

  test('10 a newer database is refused and left alone', async () => {
    const name = freshName();
    const newer = await openDB(name, 99, { upgrade: (database) => void database.createObjectStore('future') });
    await newer.put('future', 'kept', 'key');
    newer.close();
    await expect(openStore({ name, signal: freshSignal() })).rejects.toMatchObject({ code: 'newer-database' });
    const again = await openDB(name);
    expect([again.version, await again.get('future', 'key')]).toEqual([99, 'kept']);
  });

  test('8 an older tab lets go of the database and is told once', async () => {
    const name = freshName();
    const superseded = vi.fn();
    const old = await openStore({ name, signal: freshSignal(), superseded });
    await old.sessionLog.append(session, told(0, 'A'));
    const young = await openStore({ name, signal: freshSignal(), migrations: [...migrations, nextStep] });
    expect((await young.sessionLog.read(session)).records).toEqual([told(0, 'A')]);
    expect(superseded).toHaveBeenCalledTimes(1);
    await expect(old.sessionLog.append(session, told(1, 'A'))).rejects.toMatchObject({ code: 'superseded' });
  });

  test('a tab that does not let go is named', async () => {
    const name = freshName();
    const stubborn = await openDB(name, 1, { upgrade: (database) => void database.createObjectStore('events') });
    await expect(
      openStore({ name, signal: freshSignal(), migrations: [...migrations, nextStep] }),
    ).rejects.toMatchObject({
      code: 'blocked',
    });
    stubborn.close();
  });

  test('9 a migration that throws leaves the old data intact', async () => {
    const name = freshName();
    const before = new AbortController();
    const old = await openStore({ name, signal: before.signal });
    await old.sessionLog.append(session, told(0, 'A'));
    before.abort();
    const broken: Migration = (database) => {
      database.deleteObjectStore('events');
      throw new Error('broken migration');
    };
    await expect(openStore({ name, signal: freshSignal(), migrations: [...migrations, broken] })).rejects.toMatchObject(
      {
        code: 'upgrade-failed',
      },
    );
    const again = await openStore({ name, signal: freshSignal() });
    expect((await again.sessionLog.read(session)).records).toEqual([told(0, 'A')]);
  });
});

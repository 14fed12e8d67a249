import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { connect, deleteDatabase } from './connection';
import type { Migration } from './migrations';
import {
  type Drawer,
  drawers,
  isSameValue,
  type Key,
  merged,
  type Shelf,
  type StoredRecord,
  type Write,
} from './shelf';
import { StoreError } from './store-error';
import { coded } from './world-trouble';

type Mode = 'readonly' | 'readwrite';
type Transaction = IDBPTransaction<unknown, string[], Mode>;
type WriteTransaction = IDBPTransaction<unknown, string[], 'readwrite'>;

export interface DatabaseOptions {
  readonly name: string;
  readonly migrations: readonly Migration[];
  /** Told once, when another tab made this one let go of the database: the page must be reloaded. */
  readonly superseded: () => void;
  /** Aborting closes the connection. */
  readonly signal: AbortSignal;
}

/** Opens the shelf in IndexedDB. @throws StoreError */
export async function databaseShelf({ name, migrations, superseded, signal }: DatabaseOptions): Promise<Shelf> {
  let connection: Promise<IDBPDatabase> | null = null;
  let gone = false;

  const forget = () => {
    connection = null;
  };
  const close = async () => {
    const closing = connection;
    forget();
    (await closing?.catch(() => null))?.close();
  };
  const letGo = () => {
    gone = true;
    forget();
    superseded();
  };
  const connected = async () => {
    signal.throwIfAborted();
    if (gone) throw new StoreError('superseded');
    connection ??= connect(name, migrations, letGo, forget);
    try {
      return await connection;
    } catch (thrown) {
      forget();
      throw thrown;
    }
  };

  /** One transaction; a connection that the browser closed is opened again, once. Every step may safely run twice. */
  const transact = async <T>(names: Drawer[], mode: Mode, job: (transaction: Transaction) => Promise<T>) => {
    try {
      return await attempt(await connected(), names, mode, job);
    } catch (thrown) {
      if (gone) throw new StoreError('superseded', thrown);
      if (!(thrown instanceof StoreError) || !mayPass.has(thrown.code)) throw thrown;
      await close();
      return await attempt(await connected(), names, mode, job);
    }
  };

  await connected();
  signal.addEventListener('abort', () => void close(), { once: true });

  return {
    lasting: true,
    get: (drawer, key) => transact([drawer], 'readonly', (transaction) => transaction.objectStore(drawer).get(key)),
    under: (drawer, key) => transact([drawer], 'readonly', (transaction) => recordsUnder(transaction, drawer, key)),
    keys: (drawer, key) =>
      transact(
        [drawer],
        'readonly',
        (transaction) => transaction.objectStore(drawer).getAllKeys(rangeUnder(key)) as Promise<Key[]>,
      ),
    many: (drawer, keys) =>
      transact([drawer], 'readonly', (transaction) =>
        Promise.all(keys.map((key) => transaction.objectStore(drawer).get(key))),
      ),
    async write(steps) {
      if (steps.length === 0) return;
      const names = [...new Set(steps.map((step) => step.drawer))];
      await transact(names, 'readwrite', (transaction) => applyAll(transaction as WriteTransaction, steps));
    },
    async wipe() {
      const everything = drawers.map((drawer): Write => ({ do: 'delete-under', drawer, key: [] }));
      await transact([...drawers], 'readwrite', (transaction) => applyAll(transaction as WriteTransaction, everything));
      await close();
      await deleteDatabase(name);
    },
  };
}

/** Troubles that a fresh connection may cure. */
const mayPass = new Set(['aborted', 'unavailable']);

async function attempt<T>(
  database: IDBPDatabase,
  names: Drawer[],
  mode: Mode,
  job: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  let transaction: Transaction | undefined;
  try {
    transaction = database.transaction(names, mode, { durability: 'strict' }) as Transaction;
    const [answer] = await Promise.all([orAbort(transaction, job), transaction.done]);
    return answer;
  } catch (thrown) {
    throw coded(thrown instanceof StoreError ? thrown : (transaction?.error ?? thrown));
  }
}

/** Nothing of a failed job may be committed. */
async function orAbort<T>(transaction: Transaction, job: (transaction: Transaction) => Promise<T>): Promise<T> {
  try {
    return await job(transaction);
  } catch (thrown) {
    if (!transaction.error) transaction.abort();
    throw thrown;
  }
}

async function recordsUnder(transaction: Transaction, drawer: Drawer, start: Key): Promise<StoredRecord[]> {
  const store = transaction.objectStore(drawer);
  const [keys, values] = await Promise.all([store.getAllKeys(rangeUnder(start)), store.getAll(rangeUnder(start))]);
  return keys.map((key, index) => ({ key: key as Key, value: values[index] }));
}

async function applyAll(transaction: WriteTransaction, steps: readonly Write[]): Promise<void> {
  for (const step of steps) await apply(transaction, step);
}

async function apply(transaction: WriteTransaction, step: Write): Promise<void> {
  const store = transaction.objectStore(step.drawer);
  switch (step.do) {
    case 'add': {
      const old: unknown = await store.get(step.key);
      if (old === undefined) await store.put(step.value, step.key);
      else if (!isSameValue(old, step.value)) throw new StoreError('conflict');
      return;
    }
    case 'put':
      await store.put(step.value, step.key);
      return;
    case 'merge':
      await store.put(merged(await store.get(step.key), step.value), step.key);
      return;
    case 'require':
      if ((await store.getKey(step.key)) === undefined) throw new StoreError('conflict');
      return;
    case 'delete':
      await store.delete(step.key);
      return;
    case 'delete-under':
      await store.delete(rangeUnder(step.key));
  }
}

/** In IndexedDB's order a list sorts after every number and string, so `[…start, []]` lies behind everything inside. */
function rangeUnder(start: Key): IDBKeyRange {
  return IDBKeyRange.bound(start, [...start, []]);
}

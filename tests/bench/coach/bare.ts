import { databaseName } from '../../../shared/store/open-store';

const bareName = 'bare';
const perTransaction = 500;

/** What bare IndexedDB takes for the same bytes. Milliseconds. */
export interface Bare {
  readonly megabytes: number;
  readonly write: number;
  /** Only the lines, as an opening desk reads them. */
  readonly readLines: number;
}

/** Writes the product's sealed bytes into a plain database, strictly, in transactions of 500, and reads its lines back. */
export async function measureBare(): Promise<Bare> {
  const [product, bare] = await Promise.all([opened(databaseName), opened(bareName, ['records', 'pages'])]);
  let [write, bytes] = [0, 0];
  for (const drawer of ['records', 'pages'] as const) {
    const keys = await done(product.transaction(drawer).objectStore(drawer).getAllKeys());
    for (let from = 0; from < keys.length; from += perTransaction) {
      const some = keys.slice(from, from + perTransaction);
      const reading = product.transaction(drawer).objectStore(drawer);
      const values = (await Promise.all(some.map((key) => done(reading.get(key))))) as Uint8Array[];
      bytes += values.reduce((sum, value) => sum + value.length, 0);
      const start = performance.now();
      const writing = bare.transaction(drawer, 'readwrite', { durability: 'strict' });
      some.forEach((key, at) => void writing.objectStore(drawer).put(values[at], key));
      await ended(writing);
      write += performance.now() - start;
    }
  }
  const start = performance.now();
  await done(bare.transaction('pages').objectStore('pages').getAll());
  const readLines = performance.now() - start;
  product.close();
  bare.close();
  return { megabytes: bytes / 1024 / 1024, write, readLines };
}

function opened(name: string, stores: readonly string[] = []): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => {
    for (const store of stores) request.result.createObjectStore(store);
  };
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

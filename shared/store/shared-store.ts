import { deleteDatabase } from './connection';
import { databaseShelf } from './database-shelf';
import { encryptedShelf } from './encrypted-shelf';
import { makeStore } from './make-store';
import { memoryShelf } from './memory-shelf';
import { migrations } from './migrations';
import type { OpenStore } from './open-store';
import type { Shelf } from './shelf';
import { createShelfCipher } from './shelf-cipher';
import type { Store } from './store';
import { StoreError } from './store-error';

const databaseName = 'probefahrt-shared';

/**
 * The store of shared-PC mode: a database of its own that holds only ciphertext whose key lives in this page. Nobody,
 * this product neither, can read it once the page is gone. Only one page at a time may use it.
 * @throws StoreError
 */
export async function openSharedStore(options: Omit<OpenStore, 'migrations'>): Promise<Store> {
  return makeStore(encryptedShelf(await anyShelf(options), await createShelfCipher()));
}

/** Deletes what an earlier page left. @returns whether there was anything */
export async function wipeSharedStore(): Promise<boolean> {
  if (!globalThis.indexedDB) return false;
  const names = (await indexedDB.databases().catch(() => [])).map(({ name }) => name);
  await deleteDatabase(databaseName);
  return names.includes(databaseName);
}

async function anyShelf({ signal, superseded = () => {}, name = databaseName }: OpenStore): Promise<Shelf> {
  try {
    return await databaseShelf({ name, migrations, superseded, signal });
  } catch (error) {
    if (error instanceof StoreError && error.code === 'unavailable') return memoryShelf();
    throw error;
  }
}

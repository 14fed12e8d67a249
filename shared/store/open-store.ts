import { forgetBegun } from './begun-mark';
import { databaseShelf } from './database-shelf';
import { makeStore } from './make-store';
import { type Migration, migrations } from './migrations';
import type { Store } from './store';

/** The database of this product. */
export const databaseName = 'probefahrt';

export interface OpenStore {
  /** Aborting closes the connection; calls after it reject. */
  readonly signal: AbortSignal;
  /** Told once, when a newer app or a wipe in another tab took the database: the page must be reloaded. */
  readonly superseded?: () => void;
  readonly name?: string;
  readonly migrations?: readonly Migration[];
}

/**
 * Opens what is kept on this device.
 * @throws StoreError `unavailable` (then `openMemoryStore` helps), `newer-database`, `blocked`, `upgrade-failed`, `quota`
 */
export async function openStore({ signal, ...options }: OpenStore): Promise<Store> {
  const shelf = await databaseShelf({ name: databaseName, migrations, superseded: () => {}, ...options, signal });
  const store = makeStore(shelf);
  return {
    ...store,
    wipe: async () => {
      await store.wipe();
      forgetBegun();
    },
  };
}

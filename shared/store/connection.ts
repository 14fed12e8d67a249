import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Migration } from './migrations';
import { StoreError } from './store-error';
import { coded } from './world-trouble';

/** Another tab needs this one to let go of the database; whatever this tab still wants to keep is refused. */
export type LetGo = () => void;

/** How long another tab may take to let go before the person is told, in milliseconds. */
const patience = 2_000;

/**
 * Opens the database and brings its schema up to date.
 * @param letGo called once this connection was closed because a newer app or a wipe in another tab asked for it.
 * @param lost called when the browser closed the connection on its own.
 * @throws StoreError newer-database, blocked, upgrade-failed, unavailable, quota
 */
export function connect(
  name: string,
  migrations: readonly Migration[],
  letGo: LetGo,
  lost: () => void,
): Promise<IDBPDatabase> {
  let upgrading = false;
  let failure: unknown;
  return new Promise((resolve, reject) => {
    let gaveUp = false;
    const opening = whereOffered(() =>
      openDB(name, migrations.length, {
        upgrade(database, version, _next, transaction) {
          upgrading = true;
          try {
            for (const migrate of migrations.slice(version)) migrate(database, transaction);
          } catch (thrown) {
            failure = thrown;
            transaction.abort();
          }
          transaction.done.then(
            () => {
              upgrading = false;
            },
            () => {},
          );
        },
        blocked() {
          setTimeout(() => {
            gaveUp = true;
            reject(new StoreError('blocked'));
          }, patience);
        },
        blocking(_current, _next, event) {
          (event.target as IDBDatabase).close();
          letGo();
        },
        terminated: lost,
      }),
    );
    opening.then(
      (database) => (gaveUp ? database.close() : resolve(database)),
      (thrown) => reject(upgrading ? new StoreError('upgrade-failed', failure ?? thrown) : coded(thrown)),
    );
  });
}

/** Where the browser offers no storage, even asking for it may throw. */
async function whereOffered<T>(open: () => Promise<T>): Promise<T> {
  if (!globalThis.indexedDB) throw new StoreError('unavailable');
  return await open();
}

/** Deletes the database with everything in it. @throws StoreError blocked, where another tab does not let go. */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = deleteDB(name, {
      blocked: () => void setTimeout(() => reject(new StoreError('blocked')), patience),
    });
    deleting.then(resolve, (thrown) => reject(coded(thrown)));
  });
}

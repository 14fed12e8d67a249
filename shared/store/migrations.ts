import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** One step of the schema. Runs inside the upgrade transaction: when it throws, the old data stays as it was. */
export type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void;

/**
 * The schema's history: the list's length is the database's version. Append only; a shipped step is never changed,
 * because it has already run on people's devices. Steps name their stores in full for the same reason.
 */
export const migrations: readonly Migration[] = [
  (database) => {
    for (const drawer of ['events', 'drafts', 'sessions', 'keys', 'results', 'settings']) {
      database.createObjectStore(drawer);
    }
  },
  // The coach desk's vaults; what lay in `results` is taken over when its key is opened.
  (database) => {
    for (const drawer of ['vaults', 'records', 'pages', 'page-dates', 'dossiers', 'papers']) {
      database.createObjectStore(drawer);
    }
  },
];

import { openDB } from 'idb';
import { databaseName } from './open-store';
import { toPlain } from './plain-value';

/**
 * Everything that lies in the database, of whatever version, as JSON: for a database that this app cannot bring up to
 * date. Reads only; what is special in a value stands as `plain-value.ts` says.
 */
export async function wholeDatabase(name: string = databaseName): Promise<Uint8Array<ArrayBuffer>> {
  const database = await openDB(name);
  try {
    const stores: Record<string, unknown[]> = {};
    for (const store of database.objectStoreNames) {
      const [keys, values] = await Promise.all([database.getAllKeys(store), database.getAll(store)]);
      stores[store] = keys.map((key, at) => ({ key, value: toPlain(values[at]) }));
    }
    const whole = { format: 'probefahrt-database', version: database.version, stores };
    return new TextEncoder().encode(JSON.stringify(whole));
  } finally {
    database.close();
  }
}

import type { Page } from '@playwright/test';

/** Every event in the database by its key, both as JSON. Run it on a page without app: it must not make the database. */
export async function storedEvents(page: Page): Promise<Map<string, string>> {
  const pairs = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'probefahrt')) return [];
    const database = await done(indexedDB.open('probefahrt'));
    const events = database.transaction('events').objectStore('events');
    const [keys, values] = await Promise.all([done(events.getAllKeys()), done(events.getAll())]);
    database.close();
    return keys.map((key, at) => [JSON.stringify(key), JSON.stringify(values[at])] as const);
  });
  return new Map(pairs);
}

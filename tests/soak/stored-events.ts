import type { Page } from '@playwright/test';

/** What the search needs of an event in the database. */
export interface StoredEvent {
  readonly session: string;
  readonly n: number;
  readonly kind: string;
  /** Milliseconds of the page's clock. */
  readonly at: number;
}

/** Every event in the database, read on a page without app: it must not make the database. */
export function storedEvents(page: Page): Promise<StoredEvent[]> {
  return page.evaluate(async () => {
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
    return keys.map((key, at) => {
      const [session, n] = key as [string, number];
      const event = values[at] as { readonly kind: string; readonly at: string };
      return { session, n, kind: event.kind, at: Date.parse(event.at) };
    });
  });
}

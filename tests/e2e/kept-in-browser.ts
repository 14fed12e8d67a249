import type { Page } from '@playwright/test';

/** What lies in a browser's stores for the product, wherever that may be. */
export interface KeptInBrowser {
  /** Records by `database/store`; an empty store is left out, a database without records stands there with 0. */
  readonly records: Readonly<Record<string, number>>;
  readonly sessionStorage: number;
  readonly localStorage: number;
  /** Caches of anything but the product's own files. */
  readonly caches: readonly string[];
  readonly privateFiles: readonly string[];
}

/** Counts without opening what is not there: opening a database by its name would make it. */
export function keptInBrowser(page: Page): Promise<KeptInBrowser> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const records: Record<string, number> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      records[name] = 0;
      for (const store of database.objectStoreNames) {
        const count = await done(database.transaction(store).objectStore(store).count());
        if (count > 0) records[`${name}/${store}`] = count;
      }
      database.close();
    }
    const privateFiles: string[] = [];
    const folder = await navigator.storage.getDirectory();
    for await (const file of folder.keys()) privateFiles.push(file);
    return {
      records,
      sessionStorage: sessionStorage.length,
      localStorage: localStorage.length,
      caches: (await caches.keys()).filter((name) => !name.startsWith('workbox-precache')),
      privateFiles,
    };
  });
}

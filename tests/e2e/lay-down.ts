import type { Page } from '@playwright/test';
import type { OldDatabase } from '../store/old-database';
import type { Browser } from './browser';
import type { Site } from './site';

/** Opens a file of the product's own origin that starts no app. */
export async function openQuietly({ context }: Browser, site: Site): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(quietAddress(site));
  return page;
}

export function quietAddress(site: Site): string {
  return new URL(site.extension ? 'manifest.json' : 'manifest.webmanifest', site.address).href;
}

/** Lays an old database down before any app has started. */
export async function layDown(page: Page, old: OldDatabase): Promise<void> {
  await page.evaluate(async ({ name, version, stores }) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => {
      for (const store of stores) opening.result.createObjectStore(store.name);
    };
    const database = await done(opening);
    for (const { name: store, records } of stores) {
      const drawer = database.transaction(store, 'readwrite').objectStore(store);
      for (const { key, value } of records) await done(drawer.put(untagged(value), key));
    }
    database.close();

    function untagged(value: unknown): unknown {
      if (Array.isArray(value)) return value.map(untagged);
      if (typeof value !== 'object' || value === null) return value;
      if ('$bytes' in value) return Uint8Array.from(atob(value.$bytes as string), (sign) => sign.charCodeAt(0));
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, untagged(inner)]));
    }
  }, old);
}

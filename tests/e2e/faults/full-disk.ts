import type { Page } from '@playwright/test';
import { set } from './failing-storage';

/** The part of the disk that a browser gives to an origin. */
interface Disk {
  readonly fill: () => Promise<unknown>;
  readonly free: () => Promise<unknown>;
}

/** Bytes; enough for a check, little enough to be filled at once. */
const share = 400_000;

/** The browser's own limit for this origin, really filled. Call it before the origin keeps anything. */
export async function limited(page: Page, address: string): Promise<Disk> {
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(address);
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: share });
  return {
    fill: () => page.evaluate(fillUp),
    async free() {
      await page.evaluate(() => void indexedDB.deleteDatabase('filling'));
      await browser.send('Storage.overrideQuotaForOrigin', { origin });
    },
  };
}

/** Writes ever smaller pieces until not even the smallest has room. */
async function fillUp(): Promise<void> {
  const opening = indexedDB.open('filling', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('pieces', { autoIncrement: true });
  await new Promise((resolve) => Object.assign(opening, { onsuccess: resolve, onerror: resolve }));
  const hasRoomFor = (bytes: number) =>
    new Promise<boolean>((resolve) => {
      const transaction = opening.result.transaction('pieces', 'readwrite');
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
      transaction.objectStore('pieces').add(crypto.getRandomValues(new Uint8Array(bytes)));
    });
  for (const bytes of [32_768, 2_048, 64]) while (await hasRoomFor(bytes));
  opening.result.close();
}

/** An extension with `unlimitedStorage` has no share that could be full; every write finds the disk full instead. */
export async function boundless(page: Page): Promise<Disk> {
  return {
    fill: () => set(page, { diskFull: true }),
    free: () => set(page, { diskFull: false }),
  };
}

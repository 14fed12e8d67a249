import type { Page } from '@playwright/test';

/** Switches that a test sets in a page whose storage has been prepared by `failOnDemand`. */
interface Switches {
  /** Every write finds the disk full. */
  diskFull: boolean;
  /** So many of the next transactions are aborted by the browser. */
  aborts: number;
  /** The next write into this store never ends, and its transaction with it. */
  holdAt: string | null;
  /** Whether such a write is being held. */
  holding: boolean;
}

/** For `addInitScript`: storage that fails as a browser's does, when a test says so. */
export function failOnDemand(): void {
  const switches: Switches = { diskFull: false, aborts: 0, holdAt: null, holding: false };
  Object.assign(window, { switches });
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey): IDBRequest {
    if (switches.diskFull) throw new DOMException('stand-in', 'QuotaExceededError');
    if (switches.holdAt !== this.name) return put.call(this, value, key);
    const stayOpen = () => {
      switches.holding = true;
      this.count().onsuccess = stayOpen;
    };
    stayOpen();
    // The writer gets an answer, but its transaction stays open and nothing of it is committed.
    return this.count();
  };
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...words: Parameters<typeof transaction>) {
    const opened = transaction.apply(this, words);
    if (switches.aborts > 0) {
      switches.aborts -= 1;
      queueMicrotask(() => opened.abort());
    }
    return opened;
  };
}

export function set(page: Page, change: Partial<Switches>): Promise<void> {
  return page.evaluate((wanted) => void Object.assign(Reflect.get(window, 'switches') as object, wanted), change);
}

export async function isHolding(page: Page): Promise<boolean> {
  return page.evaluate(() => (Reflect.get(window, 'switches') as { readonly holding: boolean }).holding);
}

import type { Page } from '@playwright/test';

/** Everything that lies in the product's database, as text: one line a value. Bytes are told by their length. */
export function storedValues(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('probefahrt'));
    const values: string[] = [];
    for (const name of database.objectStoreNames) {
      const all = await done(database.transaction(name).objectStore(name).getAll());
      for (const value of all) values.push(JSON.stringify({ store: name, value }, describe));
    }
    database.close();
    return values;

    function describe(_: string, value: unknown) {
      if (value instanceof Blob) return `blob of ${value.size} bytes`;
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return `${value.byteLength} bytes`;
      return value;
    }
  });
}

/** The seed with which a task was offered last, read from the session's log. */
export async function seedOf(page: Page, task: string): Promise<number> {
  const offer = new RegExp(`\\{[^{}]*"kind":"task-offered"[^{}]*"task":"${task}"[^{}]*\\}`, 'g');
  const offers = (await storedValues(page)).flatMap((line) => line.match(offer) ?? []);
  const seed = offers.at(-1)?.match(/"seed":(\d+)/)?.[1];
  if (seed === undefined) throw new Error(`no offer of ${task} in the log`);
  return Number(seed);
}

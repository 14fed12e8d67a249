import type { Page } from '@playwright/test';
import { type OldDatabase, oldDatabase } from '../store/old-database';
import { expect, test } from './journey';
import { passphrase } from './steps/coach';
import { button, field, personAt } from './steps/person';

test('a database of version 1 is opened with everything in it', async ({ desk, site }) => {
  const page = desk.context.pages()[0] ?? (await desk.context.newPage());
  await page.goto(new URL(site.extension ? 'manifest.json' : 'manifest.webmanifest', site.address).href);
  await layDown(page, oldDatabase('v1'));
  // The browser asks for an icon of a file that names none.
  desk.problems.length = 0;

  const person = personAt(await desk.open('#/'), 'mouse');
  const [common, mail, coach] = [person.words('common'), person.words('mail'), person.words('coach')];
  await person.hand.press(button(person, common('start.continue')));
  await expect(page.locator('[data-page="check-work"]')).toHaveAttribute('data-task', 'leave-clean');
  await desk.open('#/practice/application-mail?seed=7');
  await expect(field(person, mail('body'))).toHaveValue('Guten Tag, ich habe Ihre Anzeige gelesen und');
  await desk.open('#/result');
  await expect(page.locator('[data-page="result"] [data-verdict="met"]').first()).toBeVisible();
  await desk.open('#/coach');
  await person.hand.write(page.getByLabel(coach('unlock.passphrase'), { exact: true }), passphrase);
  await person.hand.press(button(person, coach('unlock.open')));
  await expect(page.getByText('Mira Özdemir').first()).toBeVisible();
});

/** Lays the old database down before any app has started: the page is a file of the same origin. */
async function layDown(page: Page, old: OldDatabase): Promise<void> {
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

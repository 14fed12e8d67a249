import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { oldDatabase } from '../../store/old-database';
import { violations } from '../axe';
import { expect, test } from '../journey';
import { keptInBrowser } from '../kept-in-browser';
import { layDown, openQuietly, quietAddress } from '../lay-down';
import { beginCheck, giveEstimate } from '../steps/check';
import { button, personAt } from '../steps/person';
import { wordsOf } from '../words';

const common = wordsOf('de', 'common');
const rescue = wordsOf('de', 'rescue');

test('8 an older tab lets go of the database when a newer app upgrades it, and says reload', async ({ desk, site }) => {
  const person = personAt(await desk.open('#/'), 'mouse');
  await beginCheck(person);
  await giveEstimate(person);
  await expect(person.page.locator('[data-saving="saved"]')).toBeVisible();

  const newer = await desk.context.newPage();
  await newer.goto(quietAddress(site));
  await upgrade(newer, 99);
  await expect(person.page.getByText(common('trouble.superseded'))).toBeVisible();
  await expect(button(person, common('trouble.reload'))).toBeVisible();
  expect((await keptInBrowser(newer)).records['probefahrt/events']).toBeGreaterThan(3);
});

test('10 an older app refuses a newer database politely and deletes nothing', async ({ desk, site }) => {
  const page = await openQuietly(desk, site);
  await layDown(page, { ...oldDatabase('v1'), version: 99 });
  const before = await keptInBrowser(page);

  const person = personAt(await desk.open('#/'), 'mouse');
  await expect(page.getByText(common('trouble.newer-database'))).toBeVisible();
  await person.hand.press(button(person, common('trouble.reload')));
  await expect(page.getByText(common('trouble.newer-database'))).toBeVisible();
  expect(await keptInBrowser(page)).toEqual(before);
  expect(await versionOf(page)).toBe(99);
});

test('9 a migration that throws leaves the old data as it was, and it can be exported', async ({ desk, site }) => {
  const page = await openQuietly(desk, site);
  const old = oldDatabase('v1');
  // The second step of the schema makes this store, and fails where there is one.
  await layDown(page, { ...old, stores: [...old.stores, { name: 'vaults', records: [] }] });
  const before = await keptInBrowser(page);

  const person = personAt(await desk.open('#/'), 'mouse');
  await expect(page.getByText(rescue('what'))).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    person.hand.press(button(person, rescue('save'))),
  ]);
  await expect(page.getByText(rescue('saved'))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    readonly version: number;
    readonly stores: Readonly<Record<string, readonly { readonly key: unknown }[]>>;
  };
  expect(saved.version).toBe(1);
  for (const { name, records } of old.stores) {
    expect(saved.stores[name]?.map(({ key }) => key).sort()).toEqual(records.map(({ key }) => key).sort());
  }
  expect(JSON.stringify(saved)).toContain('Guten Tag, ich habe Ihre Anzeige gelesen und');

  await person.hand.press(button(person, common('trouble.reload')));
  await expect(page.getByText(rescue('what'))).toBeVisible();
  expect(await keptInBrowser(page)).toEqual(before);
  expect(await versionOf(page)).toBe(1);
});

function upgrade(page: Page, version: number): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('probefahrt', wanted);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
        opening.onblocked = () => reject(new Error('the old tab holds the database'));
      }),
    version,
  );
}

async function versionOf(page: Page): Promise<number | undefined> {
  return page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'probefahrt')?.version);
}

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { builds } from '../../pwa/serve/builds.mjs';
import { root } from '../house/sources';
import { test as base, expect } from './journey';
import { siteOf } from './site';
import { giveEstimate, skipWelcome } from './steps/check';
import { button, personAt } from './steps/person';

/** A copy of the build that can be replaced by a newer version while it is served. */
const test = base.extend<{ readonly folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'probefahrt-site-'));
    cpSync(root + builds.pwa, folder, { recursive: true });
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  site: async ({ folder }, use) => {
    const site = await siteOf(folder);
    await use(site);
    await site.stop();
  },
});

test.use({ settings: { serviceWorkers: 'allow' } });

test('11 a new version is offered between tasks, never during one, and applied when the person says so', async ({
  desk,
  folder,
}) => {
  const person = personAt(await desk.open('#/check'), 'mouse');
  const { page } = person;
  const [t, common] = [person.words('check'), person.words('common')];
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await skipWelcome(person);
  await person.hand.press(button(person, t('about.skip')));
  await giveEstimate(person);

  publishNewVersion(folder);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 50));
  });
  await expect(page.locator('[data-page="check-work"]')).toBeVisible();
  await expect(page.getByText(common('update.ready'))).toBeHidden();
  expect(await titleServed(page)).toBe('Probefahrt');

  await person.hand.press(button(person, t('work.cannot')));
  await person.hand.press(button(person, t('work.cannot-yes')));
  await expect(page.getByText(common('update.ready'))).toBeVisible();
  await Promise.all([page.waitForEvent('load'), person.hand.press(button(person, common('update.apply')))]);
  await expect(page.locator('[data-page="check-between"]')).toBeVisible();
  expect(await titleServed(page)).toBe('Probefahrt, neu');
});

/** Which version of the page the service worker answers with. */
function titleServed(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const text = await (await fetch('./index.html')).text();
    return text.match(/<title>(.*)<\/title>/)?.[1] ?? '';
  });
}

/** Changes the page and, with it, the list of files that the service worker carries. */
function publishNewVersion(folder: string): void {
  edit(join(folder, 'index.html'), (page) => page.replace('<title>Probefahrt<', '<title>Probefahrt, neu<'));
  edit(join(folder, 'sw.js'), (worker) =>
    worker.replace(/(index\.html[^}]*?revision:\s*[`"'])[0-9a-f]{8}/, '$100000000'),
  );
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${file}`);
  writeFileSync(file, after);
}

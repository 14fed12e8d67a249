import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builds } from '../../pwa/serve/builds.mjs';
import { root } from '../house/sources';
import { Browser } from './browser';
import { expect, test } from './journey';
import { siteOf } from './site';

test.use({ settings: { serviceWorkers: 'allow' } });

test('the web app can be installed', async ({ desk }) => {
  const page = await desk.open('#/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const chromium = await desk.context.newCDPSession(page);
  const { installabilityErrors } = await chromium.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
});

test('the web app lies in any folder of any server, and works there without network', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'probefahrt-folder-'));
  cpSync(root + builds.pwa, join(folder, 'some', 'place'), { recursive: true });
  const site = await siteOf(folder);
  const desk = new Browser({ ...site, address: `${site.address}some/place/` }, join(folder, 'profile'));
  await desk.start({ serviceWorkers: 'allow' });
  const page = await desk.open('#/coach');
  await expect(page.locator('[data-page="coach-setup"]')).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await site.stop();
  await page.reload();
  await expect(page.locator('[data-page="coach-setup"]')).toBeVisible();
  await desk.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  expect(desk.problems).toEqual([]);
});

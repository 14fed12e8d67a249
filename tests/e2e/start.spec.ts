import { expect, test } from './journey';

test.use({ settings: { serviceWorkers: 'allow' } });

test('starts with a page of the product', async ({ desk }) => {
  const page = await desk.open('#/');
  await expect(page.locator('[data-page]').first()).toBeVisible();
  await expect(page).toHaveTitle(/Probefahrt/);
});

test('starts with the server stopped after the first visit', async ({ desk, site, hostKind }) => {
  const page = await desk.open('#/');
  await expect(page.locator('[data-page]').first()).toBeVisible();
  if (hostKind === 'pwa') await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await site.stop();
  await page.reload();
  await expect(page.locator('[data-page]').first()).toBeVisible();
});

test('survives a killed browser', async ({ desk }) => {
  await expect((await desk.open('#/')).locator('[data-page]').first()).toBeVisible();
  await desk.kill();
  await desk.start({ serviceWorkers: 'allow' });
  await expect((await desk.open('#/')).locator('[data-page]').first()).toBeVisible();
});

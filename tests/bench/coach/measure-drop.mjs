import { passphrase, withBrowser } from './coach-browser.mjs';
import { loadFiles } from './sealed-files.mjs';

/** Hands `count` encrypted files to a fresh desk and follows them to the list. */
export function measureDrop(address, count) {
  return withBrowser(async (context) => {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.addInitScript(() => {
      globalThis.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
      }).observe({ entryTypes: ['longtask'] });
    });
    await page.goto(`${address}/#/coach`);
    await page.getByLabel('Ihre Stelle und Ihr Name').fill('Bench');
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByLabel('Passphrase wiederholen').fill(passphrase);
    await page.getByRole('button', { name: 'Schlüssel anlegen' }).click();
    await page.getByLabel('Das Blatt ist gedruckt').check();
    await page.getByRole('button', { name: 'Weiter zum Coach-Tisch' }).click();
    await page.evaluate(() => {
      location.hash = '#/coach/keys';
    });
    const recipient = await page.locator('[data-page="coach-keys"] code.identity').textContent();
    await page.evaluate(() => {
      location.hash = '#/coach';
    });
    const { files, remove } = await loadFiles(count, recipient);
    await page.locator('[data-hand-in]').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      globalThis.longest = 0;
    });
    const start = performance.now();
    await page.locator('[data-hand-in]').setInputFiles(files);
    await page.locator('[data-import-report]').waitFor();
    const all = performance.now() - start;
    const longest = await page.evaluate(() => globalThis.longest);
    console.info(
      `${count} encrypted files dropped: listed after ${(all / 1000).toFixed(1)} s, longest task of the page ${Math.round(longest)} ms`,
    );
    await remove();
  });
}

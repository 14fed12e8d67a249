import { passphrase, withBrowser } from './coach-browser.mjs';
import { measureExports, measureOverview, measurePlaces } from './measure-desk.mjs';

const ms = (value) => `${Math.round(value).toLocaleString('en')} ms`;
const times = (value, bare) => `(${(value / bare).toFixed(1)} × bare)`;

/** Fills a desk with `count` people, then opens it as a coach does. */
export function measureSize(address, count, app) {
  return withBrowser(async (context, profile) => {
    const page = await context.newPage();
    page.setDefaultTimeout(600_000);
    await page.goto(`${address}/bench/bench.html`);
    const stored = await page.evaluate(
      ([n, words, version]) => globalThis.bench.fill(n, words, version),
      [count, passphrase, app],
    );
    const bare = await page.evaluate(() => globalThis.bench.measureBare());
    console.info(`${count.toLocaleString('en')} people, ${bare.megabytes.toFixed(0)} MB sealed`);
    console.info(`  stored            ${ms(stored)} ${times(stored, bare.write)}, bare ${ms(bare.write)}`);

    await page.goto(`${address}/#/coach`);
    await page.reload();
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    const opened = await timeToOpen(page);
    console.info(
      `  open              ${ms(opened.all)} ${times(opened.all, bare.readLines)}, bare ${ms(bare.readLines)}, of it key ${ms(opened.key)}`,
    );
    await measureOverview(page, profile);
    await measurePlaces(page);
    await measureExports(page);
    await page.close();
  });
}

/** From the press on "Öffnen" until the overview answers; `key`: until the passphrase had opened the key. */
async function timeToOpen(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const start = performance.now();
        let key = 0;
        const look = () => {
          if (!key && !document.querySelector('[data-page="coach-unlock"]')) key = performance.now() - start;
          if (!document.querySelector('.people-row')) return requestAnimationFrame(look);
          return setTimeout(() => resolve({ all: performance.now() - start, key }), 0);
        };
        document.querySelector('form button[type="submit"]').click();
        look();
      }),
  );
}

import { frameAfter, heapsOf, passphrase, withBrowser } from './coach-browser.mjs';

const ms = (value) => `${Math.round(value).toLocaleString('en')} ms`;
const times = (value, bare) => `(${(value / bare).toFixed(1)} × bare)`;

/** Fills a desk with `count` people, then opens it as a coach does. */
export function measureSize(address, count, app) {
  return withBrowser(async (context) => {
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
    const sort = [];
    for (const column of ['name', 'date', 'place'])
      sort.push(await frameAfter(page, `[data-column="${column}"] button`, null));
    const search = [];
    for (const words of ['a', 'ay', 'mar', '']) search.push(await frameAfter(page, 'input[type="search"]', words));
    console.info(`  sort, to the frame   ${sort.map(ms).join(', ')}`);
    console.info(`  search, to the frame ${search.map(ms).join(', ')}`);
    console.info(`  memory, page and worker ${(await heapsOf(page)).toFixed(0)} MB`);
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

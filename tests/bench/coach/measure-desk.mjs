import { frameAfter, heapsOf } from './coach-browser.mjs';
import { renderersOf } from './renderer-memory.mjs';

const ms = (value) => `${Math.round(value).toLocaleString('en')} ms`;
const seconds = (value) => `${(value / 1000).toFixed(1)} s`;

/** Sorts, filters and searches an open overview. */
export async function measureOverview(page, profile) {
  const sort = [];
  for (const column of ['name', 'date', 'place'])
    sort.push(await frameAfter(page, `[data-column="${column}"] button`, null));
  const search = [];
  for (const words of ['a', 'ay', 'mar', '']) search.push(await frameAfter(page, 'input[type="search"]', words));
  await page.locator('.finder-toggle button').click();
  const filter = [];
  for (let box = 1; box <= 3; box++)
    filter.push(await frameAfter(page, `.filter-group:first-child .coach-check:nth-of-type(${box}) input`, null));
  await page.locator('.finder-toggle button').click();
  console.info(`  sort, to the frame   ${sort.map(ms).join(', ')}`);
  console.info(`  filter, to the frame ${filter.map(ms).join(', ')}`);
  console.info(`  search, to the frame ${search.map(ms).join(', ')}`);
  const [heaps, process] = [await heapsOf(page), await renderersOf(profile)];
  const whole = process === null ? '' : `, their whole process ${process.toFixed(0)} MB`;
  console.info(`  memory, page and worker ${heaps.toFixed(0)} MB of objects${whole}`);
}

/** Opens the page about places and moves its line. */
export async function measurePlaces(page) {
  const opened = await timeTo(page, 'places', '.places-people li');
  const line = [];
  for (const at of ['3', '9', '6']) line.push(await frameAfter(page, '.places-slider input', at));
  const search = await frameAfter(page, '.places-search input', 'mar');
  console.info(
    `  places            ${ms(opened)}, moving the line ${line.map(ms).join(', ')}, first search ${ms(search)}`,
  );
}

/** Opens the page of exports, saves everybody as a workbook and as CSV, and the sheets (500 at most) as one PDF. */
export async function measureExports(page) {
  const opened = await timeTo(page, 'exports', '[data-export="list"] button');
  console.info(`  exports           ${ms(opened)}`);
  for (const [what, name, button] of [
    ['all people as XLSX', 'list', 0],
    ['all people as CSV ', 'list', 1],
    ['sheets in one PDF ', 'sheets', 0],
  ]) {
    const card = page.locator(`[data-export="${name}"]`);
    await watchLongTasks(page);
    const start = performance.now();
    await card.getByRole('button').nth(button).click();
    await card.locator('.notice').waitFor({ state: 'detached' });
    await card.locator('.notice').waitFor();
    const kind = await card.locator('.notice').getAttribute('data-kind');
    const longest = await page.evaluate(() => globalThis.longestTask());
    console.info(
      `    ${what}  ${seconds(performance.now() - start)} (${kind}), longest task of the page ${ms(longest)}`,
    );
  }
}

/** From now on `longestTask()` in the page tells milliseconds; what stays under 50 is no long task and 0. */
function watchLongTasks(page) {
  return page.evaluate(() => {
    let longest = 0;
    const look = (entries) => {
      for (const { duration } of entries) longest = Math.max(longest, duration);
    };
    const observer = new PerformanceObserver((list) => look(list.getEntries()));
    observer.observe({ type: 'longtask' });
    globalThis.longestTask = () => {
      look(observer.takeRecords());
      observer.disconnect();
      return longest;
    };
  });
}

/** Milliseconds from the call of a page of the desk until something of it is drawn. */
function timeTo(page, name, selector) {
  return page.evaluate(
    ([where, target]) =>
      new Promise((resolve) => {
        const start = performance.now();
        location.hash = `#/coach/${where}`;
        const look = () => {
          if (!document.querySelector(target)) return requestAnimationFrame(look);
          return setTimeout(() => resolve(performance.now() - start), 0);
        };
        look();
      }),
    [name, selector],
  );
}

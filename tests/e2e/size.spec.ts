import { allScripts, kilobytes, sumOf, taskScreens, watchScripts } from '../bench/first-question';
import { expect, test } from './journey';
import { wordsOf } from './words';

const limit = 60_000;
const check = wordsOf('de', 'check');
const common = wordsOf('de', 'common');
const way = wordsOf('de', 'way');

/** What the service worker fetches for later does not stand between the person and the question, nor a warm-up skipped. */
test('asks its first question after at most 60 kB of JavaScript', async ({ desk }) => {
  const page = desk.context.pages()[0] ?? (await desk.context.newPage());
  const loaded = watchScripts(page);
  await desk.open('#/check');
  for (let screen = 1; screen < 4; screen += 1) {
    await expect(page.locator(`[data-at="${screen}"]`)).toBeVisible();
    if (screen < 3) await page.getByRole('button', { name: common('action.next') }).click();
  }
  await page.getByRole('button', { name: way('skip') }).click();
  await page.getByRole('button', { name: check('about.skip') }).click();
  await expect(page.locator('[data-page="check-estimate"]')).toBeVisible();

  const first = loaded();
  const names = new Set(first.map(({ name }) => name));
  const later = allScripts().filter(({ name, bytes }) => !names.has(name) && bytes > 1_000);
  console.log(`before the first question ${kilobytes(sumOf(first))} gzip, limit ${kilobytes(limit)}`);
  for (const { name, bytes } of first) console.log(`  ${kilobytes(bytes)}  ${name}`);
  console.log('loaded when used');
  for (const { name, bytes } of later) console.log(`  ${kilobytes(bytes)}  ${name}`);
  expect(sumOf(first)).toBeLessThanOrEqual(limit);
});

const screenLimit = 40_000;

test("every task's screen stays under 40 kB of JavaScript without its libraries", () => {
  const screens = taskScreens();
  expect(screens.length).toBeGreaterThanOrEqual(13);
  expect(screens.filter(({ bytes }) => bytes > screenLimit)).toEqual([]);
});

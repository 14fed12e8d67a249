import { readFile } from 'node:fs/promises';

const wordsOf = async (namespace) =>
  JSON.parse(await readFile(new URL(`../../../locales/de/${namespace}.json`, import.meta.url), 'utf8'));

const press = (page, name) => page.locator(`::-p-aria([name="${name}"])`).click();

/** Takes a check to its result by the shortest way: one task that is not known yet, then the end. */
export async function endCheck(page, address) {
  const { action } = await wordsOf('common');
  const { about, estimate, work, between } = await wordsOf('check');
  await page.goto('about:blank');
  await page.goto(`${address}/#/check`);
  await press(page, (await wordsOf('way')).skip);
  await press(page, about.skip);
  await press(page, estimate['not-yet']);
  await press(page, action.next);
  await press(page, work.cannot);
  await press(page, work['cannot-yes']);
  await press(page, between.stop);
  await press(page, between['stop-yes']);
  await page.waitForSelector('[data-page="result"]');
}

/** A new desk with the sample people in it. */
export async function openDesk(page, address) {
  const { setup, passphrase, sheet, examples } = await wordsOf('coach');
  const secret = 'Apfel Wolke Treppe Lampe';
  await page.goto('about:blank');
  await page.goto(`${address}/#/coach`);
  await page.locator(`::-p-aria([name="${setup.label}"])`).fill('Jobcenter Odenwaldkreis');
  await page.locator(`::-p-aria([name="${passphrase.first}"])`).fill(secret);
  await page.locator(`::-p-aria([name="${passphrase.second}"])`).fill(secret);
  await press(page, setup.create);
  await press(page, sheet.kept);
  await press(page, sheet['go-on']);
  await press(page, examples.load);
  await page.waitForSelector('.people-row');
}

// The PWA in a real Firefox over WebDriver BiDi: its start, one task, and a reload with the server gone.
// Writes one line a step, "ok …" or "not ok …", to the file TAP_FILE as well.
import { appendFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { builds } from '../../pwa/serve/builds.mjs';
import { serve } from '../../pwa/serve/server.mjs';
import { findFirefox } from '../run/firefox.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const patience = 30_000;
const [check, desk, task, delivery] = ['check', 'pdf-desk', 'application-pdf', 'delivery'].map(words);

const firefox = findFirefox();
if (!firefox) {
  console.error('No Firefox on this machine; set FIREFOX_PATH.');
  process.exit(1);
}
const site = await serve(root + builds.pwa, 0);
const browser = await launch({
  browser: 'firefox',
  executablePath: firefox,
  headless: true,
  args: ['--width=1280', '--height=900'],
  extraPrefsFirefox: {
    'intl.accept_languages': 'de-DE,de',
    'media.navigator.streams.fake': true,
    'media.navigator.permission.disabled': true,
  },
});
const page = await browser.newPage();
/** @type {string[]} */
const problems = [];
page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
page.on('pageerror', (error) => problems.push(String(error)));

let failed = 0;

/** @param {string} name @param {() => Promise<unknown>} work */
async function step(name, work) {
  const trouble = await work().then(
    () => undefined,
    (/** @type {Error} */ error) => error,
  );
  if (trouble) failed += 1;
  const line = `${trouble ? 'not ok' : 'ok'} ${name}`;
  console.log(trouble ? `${line}\n  ${trouble.message}` : line);
  if (process.env.TAP_FILE) appendFileSync(process.env.TAP_FILE, `${line}\n`);
}

/** @param {string} selector */
const see = (selector) => page.waitForSelector(selector, { visible: true, timeout: patience });

/** @param {string} route */
const open = (route) => page.goto(`${site.address}/${route}`, { waitUntil: 'load' });

/** @param {string} namespace @returns {(key: string, values?: Record<string, string>) => string} */
function words(namespace) {
  const tree = JSON.parse(readFileSync(`${root}locales/de/${namespace}.json`, 'utf8'));
  return (key, values = {}) => {
    const sentence = key.split('.').reduce((level, part) => level[part], tree);
    return sentence.replace(/{{(\w+)}}/g, (/** @type {string} */ _, /** @type {string} */ name) => values[name]);
  };
}

/** Clicks what says exactly this, on its face or to a screen reader. @param {string} name */
async function press(name) {
  const says = `normalize-space()="${name}" or @aria-label="${name}"`;
  const target = await see(`xpath/.//*[self::button or self::a or self::label][${says}]`);
  await target?.click();
}

/** The name of a file that the task hands out. @param {string} material */
const fileName = (material) =>
  page.$eval(`a[data-material="${material}"]`, (link) => link.getAttribute('download') ?? '');

/** @param {string} criterion */
const seeMet = (criterion) => see(`[data-criterion="${criterion}"][data-verdict="met"]`);

await step('starts', async () => {
  await open('#/');
  await see('[data-page="start"]');
});

await step('keeps everything for the time without network', () =>
  page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined)),
);

await step('starts with the server stopped', async () => {
  await site.stop();
  await page.reload({ waitUntil: 'load' });
  await see('[data-page="start"]');
});

await step('one task: four files become one PDF, which is recognised', async () => {
  await page.evaluate(() => {
    location.hash = '#/practice/application-pdf?seed=7';
  });
  await see('a[data-material="letter"]');
  await page.waitForFunction(() => document.querySelectorAll('a[data-material]').length === 4, { timeout: patience });
  const others = await page.$$eval('a[data-material]', (links) =>
    links.map((link) => link.getAttribute('data-material') ?? '').filter((id) => id !== 'letter' && id !== 'cv'),
  );
  await press(task('view.way.desk'));
  for (const id of ['letter', 'cv', ...others]) {
    const name = await fileName(id);
    await press(desk('open.offer', { name }));
    await see(`xpath/.//*[contains(text(), "${desk('page.name', { page: '1', name })}")]`);
  }
  await (await see('.desk-save .button[data-kind="primary"]'))?.click();
  await press(task('view.hand-in.this'));
  await see(`xpath/.//*[normalize-space()="${delivery('more')}"]`);
  await press(check('work.done'));
  for (const criterion of ['one-pdf', 'all-documents', 'order']) await seeMet(criterion);
});

await step('says nothing to the console', async () => {
  if (problems.length > 0) throw new Error(problems.join('\n  '));
});

await browser.close();
await site.stop();
process.exit(failed === 0 ? 0 : 1);

// The PWA in a real Firefox over WebDriver BiDi: its start, one task, and a reload with the server gone.
// Writes one line a step, "ok …" or "not ok …", to the file TAP_FILE as well.
import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { builds } from '../../pwa/serve/builds.mjs';
import { serve } from '../../pwa/serve/server.mjs';
import { findFirefox } from '../run/firefox.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const patience = 20_000;

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

await step('says nothing to the console', async () => {
  if (problems.length > 0) throw new Error(problems.join('\n  '));
});

await browser.close();
await site.stop();
process.exit(failed === 0 ? 0 : 1);

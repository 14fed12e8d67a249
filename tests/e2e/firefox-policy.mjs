// The extension in a real Firefox whose IT has set a policy file. Firefox reads it in one folder of the machine only; the file
// is there for these seconds, for our extension alone. Writes "ok …" or "not ok …" to the file TAP_FILE as well.
import {
  accessSync,
  appendFileSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { builds } from '../../pwa/serve/builds.mjs';
import { findFirefox } from '../run/firefox.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const file = '/etc/firefox/policies/policies.json';
const created = ['/etc/firefox', '/etc/firefox/policies', file].find((path) => !existsSync(path));
const extension = JSON.parse(readFileSync(`${root}${builds.firefox}/manifest.json`, 'utf8'));
const id = extension.browser_specific_settings.gecko.id;
const uuid = '6b1a9d3e-5c0f-4f7e-9a55-2f1f0c3d7e11';

/** The checked-in example with other values: its shape is what is tried. */
const policies = JSON.parse(readFileSync(`${root}extension/deploy/firefox-policies.json`, 'utf8'));
Object.assign(policies.policies['3rdparty'].Extensions[id], {
  language: 'en',
  sharedPc: true,
  idleMinutes: 7,
  allowPractice: false,
});

/** @param {boolean} ok @param {string} name */
function tell(ok, name) {
  const line = `${ok ? 'ok' : 'not ok'} ${name}`;
  console.log(line);
  if (process.env.TAP_FILE) appendFileSync(process.env.TAP_FILE, `${line}\n`);
  if (!ok) process.exitCode = 1;
}

const firefox = findFirefox();
if (!firefox) {
  console.error('No Firefox on this machine; set FIREFOX_PATH.');
  process.exit(1);
}
if (created !== undefined && mayWrite()) await withPolicy(firefox);
else console.log('skipped: policy in Firefox (the folder of policies may not be written here, or holds one already)');

function mayWrite() {
  try {
    accessSync('/etc', constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} executablePath */
async function withPolicy(executablePath) {
  mkdirSync('/etc/firefox/policies', { recursive: true });
  writeFileSync(file, JSON.stringify(policies));
  try {
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      // Without it the driver may not open pages of an extension.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'intl.accept_languages': 'de-DE,de',
        'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      },
    });
    await inside(browser).finally(() => browser.close());
  } finally {
    rmSync(created ?? file, { recursive: true, force: true });
  }
}

/** @param {import('puppeteer-core').Browser} browser */
async function inside(browser) {
  await browser.installExtension(root + builds.firefox);
  const page = await browser.newPage();
  // The page changes its process on the way, of which the driver is not told: so nothing here waits for its events.
  void page.goto(`moz-extension://${uuid}/app.html#/`).catch(() => undefined);
  const bar = await seen(page, () => document.querySelector('[data-shared-pc]')?.textContent ?? '');
  tell(bar !== '', 'Firefox, policy: the PC is shared from the first page on');
  tell(/7:00|6:\d\d/.test(bar), 'Firefox, policy: the idle time is as told');
  const lang = await seen(page, () => document.querySelector('[data-page="start"]') && document.documentElement.lang);
  tell(lang === 'en', 'Firefox, policy: its language is spoken');
  const links = await seen(page, () => String(document.querySelectorAll('a[href="#/practice"]').length));
  tell(links === '0', 'Firefox, policy: practice is left out');
}

/**
 * What `look` finds in the page, as soon as it finds anything; '' after 30 s.
 * @param {import('puppeteer-core').Page} page @param {() => string | null} look
 */
async function seen(page, look) {
  for (let tries = 0; tries < 60; tries += 1) {
    const found = await page.evaluate(look).catch(() => null);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return '';
}

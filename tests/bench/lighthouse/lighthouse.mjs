/**
 * Lighthouse's marks for start, task, result and coach pages of the built web app, from its own server, as on a phone.
 * Run from the project's folder: `npm run lighthouse`. Ends with 1 where a mark is below 95.
 */
import { startFlow } from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { builds } from '../../../pwa/serve/builds.mjs';
import { serve } from '../../../pwa/serve/server.mjs';
import { findChromium } from '../../run/chromium.mjs';
import { endCheck, openDesk } from './ways.mjs';

const limit = 95;
const root = new URL('../../../', import.meta.url);
const { address, stop } = await serve(new URL(builds.pwa, root).pathname, 0);
const browser = await puppeteer.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--lang=de-DE', '--accept-lang=de-DE'],
});
const settings = (categories) => ({ disableStorageReset: true, onlyCategories: categories });

/** Loads a page as a visit, on what the person has stored so far. */
async function visit(page, name, route) {
  const categories = ['performance', 'accessibility', 'best-practices'];
  const flow = await startFlow(page, {
    name,
    config: { extends: 'lighthouse:default', settings: settings(categories) },
  });
  await page.goto('about:blank');
  await flow.navigate(`${address}/${route}`, { name });
  return flow.createFlowResult();
}

/** Looks at the page as it stands: what lies behind a passphrase has no visit of its own. */
async function look(page, name) {
  const categories = ['accessibility', 'best-practices'];
  const flow = await startFlow(page, {
    name,
    config: { extends: 'lighthouse:default', settings: settings(categories) },
  });
  await flow.snapshot({ name });
  return flow.createFlowResult();
}

const results = [];
try {
  const page = await browser.newPage();
  results.push(await visit(page, 'start', '#/'));
  results.push(await visit(page, 'task', '#/practice/application-mail?seed=1'));
  await endCheck(page, address);
  results.push(await visit(page, 'result', '#/result'));
  results.push(await visit(page, 'coach', '#/coach'));
  await openDesk(page, address);
  results.push(await look(page, 'coach, overview'));
} finally {
  await browser.close();
  await stop();
}

let below = 0;
for (const { steps } of results) {
  for (const { lhr, name } of steps) {
    const marks = Object.values(lhr.categories).map(({ title, score }) => ({
      title,
      mark: Math.round((score ?? 0) * 100),
    }));
    console.info(`${name.padEnd(16)} ${marks.map(({ title, mark }) => `${title} ${mark}`).join(' · ')}`);
    for (const audit of Object.values(lhr.audits)) {
      if (audit.score !== null && audit.score < 0.9)
        console.info(`    ${audit.id}: ${audit.displayValue ?? audit.title}`);
    }
    below += marks.filter(({ mark }) => mark < limit).length;
  }
}
console.info(below === 0 ? `every mark is at least ${limit}` : `${below} marks are below ${limit}`);
process.exit(below === 0 ? 0 : 1);

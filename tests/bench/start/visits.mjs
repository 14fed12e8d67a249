import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../run/chromium.mjs';

const question = '[data-page="check-estimate"]';
/** The button that leads on: the main one, or that of a screen where nothing need be answered. */
const onward =
  'main button[data-kind="primary"]:not([disabled]), main:not(:has([data-kind="primary"])) > .row > button';

/** Walks by its main buttons to the first question and notes the moment when its choices can be pressed. */
function walkToQuestion({ question, onward }) {
  const look = () => {
    if (document.querySelector(`${question} input[type="radio"]`)) {
      return setTimeout(() => {
        globalThis.answerableAt = performance.timeOrigin + performance.now();
      }, 0);
    }
    document.querySelector(onward)?.click();
    return requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The visible lines and choices of each screen up to the first question. */
export function wordsOnTheWay(address) {
  return withProfile(async (context) => {
    const page = await context.newPage();
    const screens = [];
    await page.goto(`${address}/#/check`);
    for (;;) {
      await page.locator('main button').first().waitFor();
      const name = await screenOn(page);
      screens.push({
        lines: await page.locator('main :is(h1, h2, p, legend)').allInnerTexts(),
        choices: await page.locator('main label').allInnerTexts(),
      });
      if (name.startsWith('check-estimate')) return screens;
      await page.locator(onward).first().click();
      while ((await screenOn(page)) === name) await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  });
}

/** The screen's name and heading: the welcome's screens share one name. */
async function screenOn(page) {
  const name = await page.locator('[data-page]').first().getAttribute('data-page');
  return `${name} ${await page.locator('main h1').innerText()}`;
}

/** Milliseconds of a first visit, a second one and one with the server stopped, for the product and the bare page. */
export async function measureVisits(site) {
  const plain = await visits(site, '/plain.html', false);
  const product = await visits(site, '/#/check', true);
  return { plain, product };
}

async function visits(site, path, worksOffline) {
  const { address, stop } = await site.serve();
  const times = await withProfile(async (context) => {
    await context.addInitScript(walkToQuestion, { question, onward });
    const cold = await visit(context, address + path);
    if (worksOffline) await keptForOffline(context, address);
    const warm = await visit(context, address + path);
    if (!worksOffline) return { cold, warm };
    await stop();
    return { cold, warm, offline: await visit(context, address + path) };
  });
  await stop();
  return times;
}

async function visit(context, address) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(address).origin,
    storageTypes: 'indexeddb,local_storage',
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const start = Date.now();
  await page.goto(address);
  await page.waitForFunction(() => globalThis.answerableAt !== undefined);
  const milliseconds = (await page.evaluate(() => globalThis.answerableAt)) - start;
  await page.close();
  return milliseconds;
}

async function keptForOffline(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.close();
}

/** A browser as a person has it, on a profile of its own. */
async function withProfile(work) {
  const profile = await mkdtemp(join(tmpdir(), 'start-bench-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
    locale: 'de-DE',
    viewport: { width: 360, height: 740 },
  });
  try {
    return await work(context);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium, expect, test } from '@playwright/test';
import { root } from '../../house/sources';
import { findChromium } from '../../run/chromium.mjs';
import { chromiumFlags } from '../chromium-flags';
import { pwaSite } from '../site';
import { personAt } from '../steps/person';
import { asWebp, photograph, type Show, scale, windowWidth } from './camera';
import { applying } from './walks-applying';
import { browsing } from './walks-browsing';
import { writing } from './walks-writing';

/** The seed of every picture, so that they change only when the product does. */
export const seed = 7;

for (const [task, walk] of Object.entries({ ...applying, ...browsing, ...writing })) {
  test(`pictures of ${task}`, async () => {
    const site = await pwaSite();
    const executablePath = await findChromium();
    if (!executablePath) throw new Error('no Chromium found');
    const browser = await chromium.launch({ executablePath, args: [...chromiumFlags()] });
    const look = { viewport: { width: windowWidth, height: 760 }, deviceScaleFactor: scale };
    const context = await browser.newContext({
      ...look,
      locale: 'de-DE',
      colorScheme: 'light',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    page.on('filechooser', () => undefined);
    const blank = await context.newPage();
    await page.bringToFront();
    const taken: Buffer[] = [];
    const show: Show = async (target, scene = target) => {
      taken.push(await asWebp(blank, await photograph(page, target, scene)));
    };
    await page.goto(`${site.address}#/practice/${task}?seed=${seed}`);
    await expect(page.locator('[data-page="practice-work"] .workspace > *').first()).toBeVisible();
    await walk(personAt(page, 'mouse'), show);

    const folder = `${root}shared/content/how-to/${task}`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [at, picture] of taken.entries()) writeFileSync(`${folder}/${at + 1}.webp`, picture);
    await browser.close();
    await site.stop();
  });
}

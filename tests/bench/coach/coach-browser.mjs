import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../run/chromium.mjs';

export const passphrase = 'Apfel Wolke Treppe Lampe';

/** Runs one measurement in a browser on a fresh profile. */
export async function withBrowser(work) {
  const profile = await mkdtemp(join(tmpdir(), 'coach-bench-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
    locale: 'de-DE',
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  try {
    return await work(context, profile);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Heaps of a page and its workers after a collection, in MB. */
export async function heapsOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const workers = await Promise.all(
    page.workers().map((worker) => worker.evaluate(() => performance.memory?.usedJSHeapSize ?? 0)),
  );
  await session.detach();
  return (usedSize + workers.reduce((sum, one) => sum + one, 0)) / 1024 / 1024;
}

/** Milliseconds from an action inside the page until the next frame after it was drawn. */
export function frameAfter(page, selector, action) {
  return page.evaluate(
    ([target, what]) =>
      new Promise((resolve) => {
        const element = document.querySelector(target);
        const start = performance.now();
        if (what === null) element.click();
        else {
          element.value = what;
          element.dispatchEvent(new Event('input', { bubbles: true }));
        }
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start), 0));
      }),
    [selector, action],
  );
}

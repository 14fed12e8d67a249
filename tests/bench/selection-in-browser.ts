import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../run/chromium.mjs';
import type { SelectionTimes } from './selection-times';

/** Selection times in a real Chromium at a quarter of this computer's speed; null where there is no Chromium. */
export async function throttledSelectionTimes(): Promise<SelectionTimes | null> {
  const executablePath = await findChromium();
  if (!executablePath) return null;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundle() });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return await page.evaluate<SelectionTimes>('selection.selectionTimes()');
  } finally {
    await browser.close();
  }
}

/** The measurement and all it needs as one script that defines `selection`. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('selection-times.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, name: 'selection', formats: ['iife'] } },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('the bundler gave no output');
  return first.output[0].code;
}

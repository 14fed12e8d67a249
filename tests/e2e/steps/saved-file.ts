import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import type { Person } from './person';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly path: string;
}

/** Presses what saves a file, and takes the file that the browser saved. */
export async function saved({ page, hand }: Person, target: Locator): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), hand.press(target)]);
  const path = await download.path();
  return { name: download.suggestedFilename(), bytes: await readFile(path), path };
}

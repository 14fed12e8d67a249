import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { button, field, type Person } from './person';

/** What somebody takes along from one device to the next. */
export interface Luggage {
  readonly file: string;
  readonly words: readonly string[];
}

/** From the paused check: reads the words off the screen and saves the file. */
export async function takeAlong(person: Person): Promise<Luggage> {
  const t = person.words('resume');
  await person.hand.press(button(person, t('carry.offer')));
  return saveLuggage(person);
}

/** On the page with the words. */
export async function saveLuggage({ page, hand, ...person }: Person): Promise<Luggage> {
  const t = person.words('resume');
  const shown = page.locator('[data-code] li');
  await expect(shown).toHaveCount(5);
  const words = await shown.allTextContents();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    hand.press(page.getByRole('button', { name: t('carry.save') })),
  ]);
  await expect(page.locator('[data-saved-file]')).toBeVisible();
  const file = join(await mkdtemp(join(tmpdir(), 'probefahrt-carried-')), download.suggestedFilename());
  await download.saveAs(file);
  return { file, words };
}

/** From the start page up to the two things that are needed: the file is chosen, the fields are empty. */
export async function bringFile(person: Person, file: string): Promise<void> {
  const t = person.words('resume');
  await person.hand.press(button(person, t('open.offer')));
  await person.hand.handIn(person.page.locator('input[type="file"]'), [file]);
  await expect(person.page.locator('[data-chosen-file]')).toBeVisible();
}

/** A word a field. */
export async function enterWords(person: Person, words: readonly string[]): Promise<void> {
  const t = person.words('resume');
  for (const [at, word] of words.entries()) {
    await person.hand.write(field(person, t('open.word', { number: at + 1 })), word);
  }
}

export async function goOn(person: Person): Promise<void> {
  await person.hand.press(button(person, person.words('resume')('open.go')));
}

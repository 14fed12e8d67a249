import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '../journey';
import { beginCheck, giveEstimate } from '../steps/check';
import { button, personAt } from '../steps/person';
import { test } from './site-copy';
import { cannot, expectSaved, expectTasksDone, killAndGoOn } from './steps';

test('13 a newer extension that is laid ready during a task is used only after it, at the same place of the check', async ({
  desk,
  folder,
}) => {
  const person = personAt(await desk.open('#/'), 'mouse');
  await beginCheck(person);
  await giveEstimate(person);
  const [before, newer] = [await versionOf(person.page), layReady(folder)];
  expect(before).not.toBe(newer);
  // The browser waits until no page of the extension is open; only a listener or a call of ours could hurry it.
  const hurries = await person.page.evaluate(() => ({
    listens: chrome.runtime.onUpdateAvailable.hasListeners(),
    worker: 'background' in chrome.runtime.getManifest(),
  }));
  expect(hurries).toEqual({ listens: false, worker: false });
  await cannot(person);
  await expectSaved(person);
  await person.hand.press(button(person, person.words('check')('between.next')));
  await expect(person.page.locator('[data-page="check-estimate"]')).toBeVisible();
  await giveEstimate(person);
  expect(await versionOf(person.page)).toBe(before);
  await cannot(person);
  await expectSaved(person);

  const after = await killAndGoOn(desk);
  expect(await versionOf(after.page)).toBe(newer);
  await expectTasksDone(after, 2);
});

function versionOf(page: Page): Promise<string> {
  return page.evaluate(() => chrome.runtime.getManifest().version);
}

/** Puts a newer version where the browser loads the extension from. @returns its version */
function layReady(folder: string): string {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  const version = `${manifest.version}.1`;
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
  return version;
}

import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { root } from '../house/sources';
import { expect, test } from './journey';

const tasks = readdirSync(`${root}shared/tasks`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Roles that are nothing without a name; a group may be named by what it begins with. */
const nameless =
  /^\s*- (?:button|link|textbox|checkbox|radio|combobox|spinbutton|slider|tab|img|dialog|table|grid|heading)\s*(?:\[|:|$)/;

test('names and roles of every task', async ({ desk }) => {
  const page = await desk.open('#/');
  const unnamed: string[] = [];
  for (const task of tasks) {
    await page.goto(`${page.url().split('#')[0]}#/practice/${task}?seed=7`);
    await expect(page.locator(`[data-task="${task}"] .workspace > *`).first()).toBeVisible();
    await openEverything(page);
    const tree = await page.locator('main').ariaSnapshot();
    console.log(`\n== ${task}\n${tree}`);
    unnamed.push(
      ...tree
        .split('\n')
        .filter((line) => nameless.test(line))
        .map((line) => `${task}:${line}`),
    );
  }
  expect(unnamed).toEqual([]);
});

/** Programs and parts of the screen that come only when they are wanted. */
async function openEverything(page: Page): Promise<void> {
  const program = page.locator('.workspace input[type="radio"]').first();
  if (await program.isVisible()) await program.check();
  await page.locator('.workspace details').evaluateAll((parts) => {
    for (const part of parts) part.setAttribute('open', '');
  });
  await expect(page.locator('.workspace')).not.toContainText(/werden? vorbereitet/, { timeout: 30_000 });
}

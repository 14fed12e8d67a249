import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import { applying } from './pictures/walks-applying';
import { browsing } from './pictures/walks-browsing';
import { writing } from './pictures/walks-writing';
import { personAt } from './steps/person';
import { troublesOf } from './tree-troubles';

const walks = { ...applying, ...browsing, ...writing };

test('names and roles of every task, from its first screen to its last', async ({ desk }) => {
  const page = await desk.open('#/');
  const troubles = new Set<string>();
  for (const [task, walk] of Object.entries(walks)) {
    await page.goto(`${page.url().split('#')[0]}#/practice/${task}?seed=7`);
    await page.reload();
    await expect(page.locator(`[data-task="${task}"] .workspace > *`).first()).toBeVisible();
    await expect(page.locator('.workspace')).not.toContainText(/(wird|werden) vorbereitet/, { timeout: 30_000 });
    const told = new Set<string>();
    const look = async (where: string) => {
      const lines = (await page.locator('main').ariaSnapshot()).split('\n');
      const fresh = lines.filter((line) => !told.has(line));
      for (const line of lines) told.add(line);
      console.log(`\n== ${task}, ${where}\n${fresh.join('\n')}`);
      for (const trouble of troublesOf(lines)) troubles.add(`${task}: ${trouble}`);
    };
    let step = 0;
    await walk(personAt(page, 'mouse'), async () => {
      step += 1;
      await look(`step ${step}`);
    });
    await unfold(page);
    await look('at its end, unfolded');
  }
  expect([...troubles]).toEqual([]);
});

/** Opens the parts of the screen that come only when they are wanted. */
async function unfold(page: Page): Promise<void> {
  await page.locator('.workspace details').evaluateAll((parts) => {
    for (const part of parts) part.setAttribute('open', '');
  });
}

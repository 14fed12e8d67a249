import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import { personAt } from './steps/person';
import { tour } from './steps/tour';
import type { Spoken } from './words';

const looks: readonly (readonly [Spoken, 'light' | 'dark'])[] = [
  ['de', 'light'],
  ['de', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
];

for (const [language, colorScheme] of looks) {
  test.describe(() => {
    test.use({ settings: { colorScheme, locale: language } });

    test(`every screen is accessible: ${language}, ${colorScheme}`, async ({ desk }) => {
      test.setTimeout(240_000);
      const page = await desk.open('#/');
      const problems: string[] = [];
      await tour(personAt(page, 'mouse', language), async (screen) => {
        problems.push(...(await violations(page, colorScheme)).map((violation) => `${screen}: ${violation}`));
      });
      expect(problems).toEqual([]);
    });
  });
}

test.describe(() => {
  test.use({ settings: { viewport: { width: 320, height: 640 } } });

  test('every screen fits 320 pixels, which is 1280 at 400 %', async ({ desk }) => {
    test.setTimeout(240_000);
    const page = await desk.open('#/');
    const problems: string[] = [];
    await tour(personAt(page, 'mouse'), async (screen) => {
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) problems.push(`${screen}: ${over} pixels too wide`);
    });
    expect(problems).toEqual([]);
  });
});

/** A dark screen is the light one in other colours: what is not about colour is not looked at twice. */
async function violations(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (colorScheme === 'dark') axe.withRules(['color-contrast']);
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

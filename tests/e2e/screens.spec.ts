import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { isCoachLanguage, offered } from '../../shared/i18n/languages';
import { expect, test } from './journey';
import { personAt } from './steps/person';
import { clientTour, tour } from './steps/tour';
import type { Spoken } from './words';

/** Languages whose every screen is looked at: the desk's two, and one that runs from the right. */
const thorough: readonly Spoken[] = ['de', 'en', 'ar'];
const spoken = offered.map(({ code }) => code);
const looks = thorough
  .filter((code) => spoken.includes(code))
  .flatMap((code) => (['light', 'dark'] as const).map((colorScheme) => [code, colorScheme] as const));

for (const [language, colorScheme] of looks) {
  test.describe(() => {
    test.use({ settings: { colorScheme, locale: language } });

    test(`every screen is accessible: ${language}, ${colorScheme}`, async ({ desk }) => {
      test.setTimeout(240_000);
      const page = await desk.open('#/');
      const problems: string[] = [];
      const walk = isCoachLanguage(language) ? tour : clientTour;
      await walk(personAt(page, 'mouse', language), async (screen) => {
        problems.push(...(await violations(page, colorScheme)).map((violation) => `${screen}: ${violation}`));
      });
      expect(problems).toEqual([]);
    });
  });
}

const mainScreens = [
  '',
  'check',
  'practice',
  'practice/application-mail?seed=7',
  'practice/job-search?seed=7',
  'data',
  'accessibility',
];

for (const language of spoken.filter((code) => !thorough.includes(code))) {
  test(`the main screens are accessible: ${language}`, async ({ desk }) => {
    test.setTimeout(120_000);
    const page = await desk.open('#/');
    await page.locator('.frame-language select').selectOption(language);
    const problems: string[] = [];
    for (const screen of mainScreens) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${screen}`);
      await expect(page.locator('main h1')).toBeVisible();
      problems.push(...(await violations(page, 'light')).map((violation) => `${screen}: ${violation}`));
    }
    expect(problems).toEqual([]);
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

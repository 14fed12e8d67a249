import type { Locator } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './journey';
import { wordsOf } from './words';

const t = wordsOf('de', 'style');

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(() => {
    test.use({ settings: { colorScheme, viewport: { width: 360, height: 740 } } });

    test(`every part is accessible and fits 360 pixels: ${colorScheme}`, async ({ desk }) => {
      const page = await desk.open('#/style');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('title'));
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await expect(page.locator('.style-swatch[data-enough="true"]').first()).toBeVisible();
      await expect(page.locator('.style-swatch[data-enough="false"]')).toHaveCount(0);
    });
  });
}

test('in forced colours every part is accessible, and what is chosen looks different from what is not', async ({
  desk,
}) => {
  const page = await desk.open('#/style');
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('title'));
  expect(await violations(page)).toEqual([]);
  const choice = (name: string) => page.locator('.choice', { has: page.getByRole('radio', { name }) });
  const outlineOf = (one: Locator) => one.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(await outlineOf(choice(t('answers.help')))).toBe('solid');
  expect(await outlineOf(choice(t('answers.no')))).toBe('none');
  const button = page.getByRole('button', { name: t('buttons.secondary'), exact: true });
  expect(await outlineOf(button.and(page.locator('[aria-pressed]')))).toBe('solid');
  expect(await outlineOf(button.first())).toBe('none');
  const drawn = page.locator('.bar-drawing [data-fill="solid"] .bar-part');
  const text = page.locator('main h1');
  expect(await drawn.evaluate((part) => getComputedStyle(part).fill)).toBe(
    await text.evaluate((heading) => getComputedStyle(heading).color),
  );
});

test('a button is shown under the pointer as it looks there', async ({ desk }) => {
  const page = await desk.open('#/style');
  const colours = (button: Locator) =>
    button.evaluate((each) => {
      const { backgroundColor, borderColor, color } = getComputedStyle(each);
      return { backgroundColor, borderColor, color };
    });
  for (const kind of ['primary', 'secondary', 'quiet'] as const) {
    const same = page.locator(`.button[data-kind="${kind}"]`, { hasText: t(`buttons.${kind}`) });
    const resting = await colours(same.first());
    await same.first().hover();
    await expect.poll(() => colours(same.first()), kind).not.toEqual(resting);
    const shown = await colours(page.locator('[data-shown="hover"]').locator(same));
    await expect.poll(() => colours(same.first()), kind).toEqual(shown);
  }
});

test('the window opens and closes, and no page leads to the style page', async ({ desk }) => {
  const page = await desk.open('#/style');
  await page.getByRole('button', { name: t('messages.open') }).click();
  await expect(page.getByRole('dialog', { name: t('messages.window') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  for (const route of ['#/', '#/practice', '#/data', '#/coach']) {
    await page.goto(new URL(route, page.url()).href);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.locator('a[href*="style"]')).toHaveCount(0);
  }
});

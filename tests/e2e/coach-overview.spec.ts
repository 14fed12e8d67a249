import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './journey';
import { setUpDesk } from './steps/coach';
import { reachGrid } from './steps/desk-pages';
import { button, type Person, personAt } from './steps/person';

const label = 'Jobcenter Odenwaldkreis, Frau Kaya';

async function withExamples(person: Person): Promise<void> {
  await setUpDesk(person, label);
  await person.hand.press(button(person, person.words('coach')('examples.load')));
  await expect(person.page.locator('.people-row').first()).toBeVisible({ timeout: 30_000 });
}

/** Which person has the focus, and how far the page is scrolled. */
const place = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-check]')?.dataset.check ?? null);

const inSight = (page: Page) =>
  page.evaluate(() => {
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= 0 && bottom <= innerHeight;
  });

/** By keys the grid is one stop: arrows lead to its heads and rows. */
async function sortByName({ page, kind }: Person): Promise<void> {
  const head = page.locator('[data-column="name"] button');
  if (kind === 'mouse') return head.click();
  await reachGrid(page);
  await page.keyboard.press('Control+Home');
  await expect(head).toBeFocused();
  await page.keyboard.press('Enter');
}

async function openFirst({ page, kind }: Person): Promise<void> {
  if (kind === 'mouse') return page.locator('.people-row a').first().click();
  await reachGrid(page);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
}

for (const kind of ['mouse', 'keyboard'] as const) {
  test(`searched, filtered, sorted, opened and found again by ${kind}`, async ({ desk }) => {
    const page = await desk.open('#/');
    const person = personAt(page, kind);
    const t = person.words('coach-overview');
    await withExamples(person);

    await sortByName(person);
    await expect(page.locator('[data-column="name"]')).toHaveAttribute('aria-sort', 'ascending');
    const all = await page.locator('.people').getAttribute('aria-rowcount');

    await person.hand.press(button(person, t('filter.button')));
    await person.hand.press(page.getByLabel(t('case.sureness.clearly-yes')));
    await expect(page.locator('.filter-chip')).toHaveCount(1);
    expect(await page.locator('.people').getAttribute('aria-rowcount')).not.toBe(all);
    await person.hand.press(button(person, t('filter.button')));

    await openFirst(person);
    await expect(page.locator('[data-page="coach-person"]')).toBeVisible();
    const opened = page.url().split('/').at(-1);
    await page.goBack();
    await expect(page.locator('.filter-chip')).toHaveCount(1);
    await expect(page.locator('[data-column="name"]')).toHaveAttribute('aria-sort', 'ascending');
    await expect.poll(() => place(page)).toBe(opened);
    expect(await inSight(page)).toBe(true);

    await person.hand.press(page.locator('.active-filters .button'));
    await expect(page.locator('.people')).toHaveAttribute('aria-rowcount', String(all));
  });
}

test('arrows and pages move through everybody, and the focus is never lost', async ({ desk }) => {
  const page = await desk.open('#/');
  await withExamples(personAt(page, 'mouse'));
  await page.locator('.people-row a').first().focus();
  for (const key of ['ArrowDown', 'PageDown', 'ArrowRight', 'Control+End', 'PageUp', 'Home']) {
    await page.keyboard.press(key);
    expect(await place(page), key).not.toBeNull();
    expect(await inSight(page), key).toBe(true);
  }
  const focused = await place(page);
  await page.evaluate(() => scrollTo(0, 0));
  expect(await place(page)).toBe(focused);
  await page.keyboard.press('Control+Home');
  await expect(page.locator('[data-column="name"] button')).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(() => {
    test.use({ settings: { colorScheme } });

    test(`everything unfolded is accessible: ${colorScheme}`, async ({ desk }) => {
      const page = await desk.open('#/');
      const person = personAt(page, 'mouse');
      await withExamples(person);
      await page.locator('.figures summary').click();
      await person.hand.press(button(person, person.words('coach-overview')('filter.button')));
      expect(await violations(page)).toEqual([]);
    });
  });
}

test.describe(() => {
  test.use({ settings: { viewport: { width: 360, height: 740 } } });

  test('cards fit a narrow screen with all they say', async ({ desk }) => {
    const page = await desk.open('#/');
    const person = personAt(page, 'mouse');
    await withExamples(person);
    await expect(page.locator('.people')).toHaveAttribute('data-layout', 'cards');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const cut = await page
      .locator('.people-row')
      .evaluateAll(
        (cards) =>
          cards.filter((card) =>
            [card, ...card.querySelectorAll('.cell')].some((part) => part.scrollHeight > part.clientHeight + 2),
          ).length,
      );
    expect(cut).toBe(0);
  });
});

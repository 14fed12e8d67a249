import { expect, type Page } from '@playwright/test';
import { setUpDesk } from './coach';
import { button, type Person } from './person';

type DeskPage = 'list' | 'places' | 'survey' | 'exports' | 'invite' | 'course' | 'calibration' | 'keys';

/** By the desk's own bar. */
export async function openDeskPage(coach: Person, name: DeskPage): Promise<void> {
  await coach.hand.press(button(coach, coach.words('coach')(`bar.${name}`)));
  await expect(coach.page.locator(`[data-page="coach-${name}"]`)).toBeVisible({ timeout: 30_000 });
}

/** A fresh desk with the invented people. */
export async function deskWithExamples(coach: Person): Promise<void> {
  const t = coach.words('coach');
  await setUpDesk(coach, 'Jobcenter Odenwaldkreis, Frau Kaya');
  await coach.hand.press(button(coach, t('examples.load')));
  await expect(button(coach, t('examples.remove_other', { count: 69 }))).toBeVisible({ timeout: 60_000 });
}

/** By keys the grid is one stop, and Enter in a row opens its person. @param down rows below the first one */
export async function openPerson({ page, kind }: Person, down: number): Promise<void> {
  if (kind === 'mouse') {
    await page.locator(`[data-row-at="${down}"] a`).click();
  } else {
    await reachGrid(page);
    await page.keyboard.press('Control+Home');
    for (let row = 0; row <= down; row += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('[data-page="coach-person"]')).toBeVisible();
}

/** From wherever the focus is to the grid of people, with Tab alone. */
export async function reachGrid(page: Page): Promise<void> {
  const there = () => page.evaluate(() => document.activeElement?.closest('.people') !== null);
  await page.locator('h1').focus();
  for (let stop = 0; stop < 40 && !(await there()); stop += 1) await page.keyboard.press('Tab');
  expect(await there()).toBe(true);
}

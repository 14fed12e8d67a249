import { violations } from './axe';
import { expect, test } from './journey';
import { passphrase, setUpDesk } from './steps/coach';
import { button, field, personAt } from './steps/person';

test('a person for the talk: points, notes that survive a reload, nothing too wide', async ({ desk }) => {
  const page = await desk.open('#/');
  const coach = personAt(page, 'mouse');
  const t = coach.words('coach');
  const words = coach.words('coach-person');
  await setUpDesk(coach, 'Jobcenter, Frau Kaya');
  await button(coach, t('examples.load')).click();
  await page.locator('a[href*="/person/"]').first().click({ timeout: 60_000 });
  await expect(page.locator('.talking-points li').first()).toBeVisible();

  await field(coach, words('notes.label')).fill('Möchte Bewerbungen üben.');
  await expect(page.locator('[data-notes="saved"]')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  for (const width of [1280, 360, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }

  await page.reload();
  await page.getByLabel(t('unlock.passphrase'), { exact: true }).fill(passphrase);
  await button(coach, t('unlock.open')).click();
  await expect(field(coach, words('notes.label'))).toHaveValue('Möchte Bewerbungen üben.');
  expect(desk.problems).toEqual([]);
});

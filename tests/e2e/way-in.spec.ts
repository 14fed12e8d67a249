import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './journey';
import { keptInBrowser } from './kept-in-browser';
import { giveEstimate, skipWelcome } from './steps/check';
import { button, field, type Person, personAt } from './steps/person';
import { storedValues } from './stored';

const small = { width: 360, height: 740 };
const ideas = ['real', 'time', 'private', 'cannot'] as const;

for (const kind of ['mouse', 'keyboard'] as const) {
  test.describe(() => {
    test.use({ settings: { viewport: small } });

    test(`four screens, a warm-up that leaves no trace, and the questions by ${kind} alone`, async ({ desk }) => {
      const person = personAt(await desk.open('#/check'), kind);
      await readWelcome(person);
      await warmUp(person);
      const about = person.page.locator('[data-page="check-about-you"]');
      await person.hand.press(button(person, person.words('common')('action.next')));
      await expect(about).toBeVisible();
      await person.hand.press(button(person, person.words('check')('about.skip')));
      await expectEstimate(person, 'left_other', { count: 25 });
      expect((await storedValues(person.page)).filter((value) => value.includes('Lenkrad'))).toEqual([]);
    });
  });
}

test('back and skip lead where they say', async ({ desk }) => {
  const person = personAt(await desk.open('#/check'), 'mouse');
  const [t, common] = [person.words('check'), person.words('common')];
  const heading = person.page.locator('h1');
  await expect(heading).toHaveText(t('welcome.real-title'));
  await expect(button(person, common('action.back'))).toHaveCount(0);
  await person.hand.press(button(person, common('action.next')));
  await expect(heading).toHaveText(t('welcome.time-title'));
  await person.hand.press(button(person, common('action.back')));
  await expect(heading).toHaveText(t('welcome.real-title'));
  await button(person, person.words('way')('skip')).dblclick();
  await expect(person.page.locator('[data-page="check-about-you"]')).toBeVisible();
  expect((await keptInBrowser(person.page)).records['probefahrt/sessions'], 'a double press begins one check').toBe(1);
});

test.describe(() => {
  test.use({ settings: { phone: true, viewport: small } });

  test('a phone leaves out what wants a computer and says it by name, before the first task and in it', async ({
    desk,
  }) => {
    const person = personAt(await desk.open('#/check'), 'mouse');
    const { page, hand } = person;
    const t = person.words('check');
    await skipWelcome(person);
    await hand.press(button(person, t('about.skip')));
    await hand.press(button(person, t('work.pause')));
    await expectWaiting(person);
    await hand.press(button(person, t('paused.resume')));
    await giveEstimate(person);
    await hand.press(button(person, t('work.pause')));
    await expectWaiting(person);
    await expectFits(page);
    await hand.press(button(person, t('paused.resume')));
    await hand.press(button(person, t('work.cannot')));
    await hand.press(button(person, t('work.cannot-yes')));
    await expectWaiting(person);
    await expect(page.locator('.time-left')).toBeVisible();
    await expectFits(page);
    await hand.press(button(person, t('between.stop')));
    await hand.press(button(person, t('between.stop-yes')));
    await expect(page.locator('[data-page="result"]')).toBeVisible();
    await expectWaiting(person);
  });
});

test('a computer leaves nothing out', async ({ desk }) => {
  const person = personAt(await desk.open('#/check'), 'mouse');
  const t = person.words('check');
  await skipWelcome(person);
  await person.hand.press(button(person, t('about.skip')));
  await giveEstimate(person);
  await person.hand.press(button(person, t('work.pause')));
  await expect(person.page.locator('.time-left')).toBeVisible();
  await expect(person.page.locator('[data-waiting]')).toHaveCount(0);
});

/** One idea after the other, each with its picture, the focus on its heading. */
async function readWelcome(person: Person): Promise<void> {
  const { page } = person;
  const [t, common, way] = [person.words('check'), person.words('common'), person.words('way')];
  for (const [at, idea] of ideas.entries()) {
    await expect(page.locator('h1')).toHaveText(t(`welcome.${idea}-title`));
    await expect(page.locator(`svg[data-idea="${idea}"]`)).toBeVisible();
    await expect(page.getByText(way('place', { number: at + 1, total: ideas.length }))).toBeVisible();
    if (at > 0) await expect(page.locator('h1')).toBeFocused();
    await expectFits(page);
    await expectNoBarriers(page);
    await person.hand.press(button(person, common('action.next')));
  }
}

async function warmUp(person: Person): Promise<void> {
  const { page, hand } = person;
  const t = person.words('warm-up');
  const done = page.locator('[data-done="true"]');
  await expect(page.locator('[data-page="check-warm-up"]')).toBeVisible();
  await expect(button(person, t('skip'))).toBeVisible();
  await expectFits(page);
  await hand.press(button(person, t('horn')));
  await expect(done).toHaveCount(1);
  await hand.write(field(person, t('write')), 'Lenkrad');
  await expect(done).toHaveCount(2);
  await hand.press(button(person, t('cards.timetable')));
  await expect(page.getByRole('status').filter({ hasText: t('ready') })).toBeVisible();
  await expectNoBarriers(page);
}

async function expectEstimate({ page, words }: Person, key: string, values: { count: number }): Promise<void> {
  await expect(page.locator('[data-page="check-estimate"]')).toBeVisible();
  await expect(page.locator('.time-left')).toHaveText(words('way')(key, values));
}

/** The tasks for a computer stand there with their names; none of them is asked. */
async function expectWaiting({ page, words }: Person): Promise<void> {
  await expect(page.getByRole('heading', { name: words('way')('computer.title') })).toBeVisible();
  for (const task of ['application-pdf', 'tidy-files', 'budget-table']) {
    await expect(page.locator(`[data-waiting="${task}"]`)).toHaveText(words(task)('title'));
  }
  await expect(page.locator('[data-waiting="application-mail"]')).toHaveCount(0);
}

async function expectFits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(small.width);
}

async function expectNoBarriers(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
}

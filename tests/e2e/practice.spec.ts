import { catalogue } from '../../shared/tasks/index';
import { journeyHand } from './hand';
import { expect, test } from './journey';
import { expectAccessible } from './solved-in-practice';
import { writeApplicationMail } from './steps/application-mail';
import { beginCheck, giveEstimate } from './steps/check';
import { button, type Person, personAt } from './steps/person';

const task = 'application-mail';

test.describe(() => {
  test.use({ settings: { serviceWorkers: 'allow' } });

  test('a task is looked up, practised, told and done again, and what works stands in the list: offline, by mouse or by keys', async ({
    desk,
    site,
    hostKind,
  }) => {
    const page = await desk.open('#/practice');
    const somebody = personAt(page, journeyHand[hostKind]);
    const [how, check, own] = [somebody.words('how-to'), somebody.words('check'), somebody.words(task)];
    const card = page.locator(`[data-page="practice"] [data-task="${task}"]`);
    await expect(card).toBeVisible();
    if (hostKind === 'pwa') await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await site.stop();

    await expect(page.locator('.practised')).toHaveCount(0);
    await somebody.hand.press(button(somebody, how('open', { task: own('title') })));
    await expect(page.locator('main[data-page="how-to"]')).toBeFocused();
    await expectPictures(somebody, 7);
    await expectAccessible(page);
    await somebody.hand.press(button(somebody, how('start')));
    await expect(page.locator('[data-page="practice-work"] .workspace > *').first()).toBeVisible();
    await writeApplicationMail(somebody);
    await somebody.hand.press(button(somebody, check('work.done')));
    await expect(page.locator('[data-page="practice-feedback"]')).toBeVisible();
    const criteria = await page.locator('[data-verdict="met"]').count();
    expect(criteria).toBeGreaterThan(3);

    const before = page.url();
    await somebody.hand.press(button(somebody, check('practice.again')));
    await expect(page.locator('[data-page="practice-work"] .workspace > *').first()).toBeVisible();
    expect(page.url()).not.toBe(before);
    await page.goBack();
    await page.evaluate(() => {
      location.hash = '#/practice';
    });
    await expect(card.locator('.practised')).toHaveText(how('works', { met: criteria, seen: criteria }));
    await expect(page.locator('.practised')).toHaveCount(1);
    await expectAccessible(page);
  });
});

test('the last step of the help has the pictures, and what was begun is gone on with', async ({ desk }) => {
  const page = await desk.open(`#/practice/${task}?seed=7`);
  const somebody = personAt(page, 'mouse');
  const t = somebody.words('check');
  await somebody.hand.press(button(somebody, t('work.help')));
  await somebody.hand.press(button(somebody, t('work.help-more')));
  await expect(page.locator('.how-to-step')).toHaveCount(0);
  await somebody.hand.press(button(somebody, t('work.help-more')));
  await expectPictures(somebody, 7);

  const how = somebody.words('how-to');
  await somebody.hand.press(button(somebody, t('work.trouble')));
  await expect(page.getByRole('dialog').getByText(how('trouble'))).toBeVisible();
  await somebody.hand.press(button(somebody, t('work.nothing-back')));
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await expect(page.locator('[data-page="start"]')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/practice';
  });
  const title = somebody.words(task)('title');
  await somebody.hand.press(button(somebody, how('resume', { task: title })));
  await expect(page.locator('[data-page="practice-work"] .help-step')).toHaveCount(3);
  expect(page.url()).toContain(`#/practice/${task}?seed=7`);
});

test('what was done in the check is no practice', async ({ desk }) => {
  const page = await desk.open('#/');
  const somebody = personAt(page, 'mouse');
  await beginCheck(somebody);
  await giveEstimate(somebody);
  const t = somebody.words('check');
  await somebody.hand.press(button(somebody, t('work.cannot')));
  await somebody.hand.press(button(somebody, t('work.cannot-yes')));
  await expect(page.locator('[data-page="check-between"]')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/practice';
  });
  await expect(page.locator('[data-page="practice"] [data-task]').first()).toBeVisible();
  await expect(page.locator('.practised')).toHaveCount(0);
});

test.describe(() => {
  test.use({ settings: { viewport: { width: 360, height: 740 } } });

  test('every task is shown step by step at 360 pixels', async ({ desk }) => {
    const page = await desk.open('#/practice');
    for (const { id } of catalogue) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/practice/${id}/how`);
      await expect(page.locator(`[data-page="how-to"][data-task="${id}"] .how-to-step`).first()).toBeVisible();
      await expectPictures(personAt(page, 'mouse'), await page.locator('.how-to-step').count());
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), id).toBeLessThanOrEqual(0);
    }
  });
});

/** All there, and all drawn. */
async function expectPictures({ page }: Person, count: number): Promise<void> {
  const pictures = page.locator('.how-to-step img');
  await expect(pictures).toHaveCount(count);
  await expect
    .poll(() =>
      pictures.evaluateAll(
        (all) => (all as HTMLImageElement[]).filter(({ naturalWidth }) => naturalWidth === 480).length,
      ),
    )
    .toBe(count);
}

import { violations } from './axe';
import type { HandKind } from './hand';
import { expect, test } from './journey';
import { passphrase, setUpDesk } from './steps/coach';
import { button, field, personAt } from './steps/person';

const hands: readonly HandKind[] = ['mouse', 'keyboard'];

for (const kind of hands) {
  test(`places by ${kind}: the line, taking over, one by hand with a reason; all of it is there after a restart`, async ({
    desk,
  }) => {
    const page = await desk.open('#/');
    const coach = personAt(page, kind);
    const [t, words] = [coach.words('coach'), coach.words('coach-places')];
    await setUpDesk(coach, 'Jobcenter Odenwaldkreis, Frau Kaya');
    await coach.hand.press(button(coach, t('examples.load')));
    await expect(button(coach, t('examples.remove_other', { count: 69 }))).toBeVisible();
    await coach.hand.press(button(coach, t('bar.places')));
    await expect(page.locator('[data-page="coach-places"]')).toBeVisible();

    const places = page.locator('[data-standing="place"] [data-check]');
    const before = await places.count();
    expect(before).toBeLessThanOrEqual(12);
    await expect(button(coach, words('proposal.name-first'))).toBeDisabled();
    await coach.hand.press(button(coach, words('line.fewer')));
    await expect(places).toHaveCount(before - 1);
    await expect(page.getByRole('status').filter({ hasText: `${before - 1} statt ${before}` })).toBeVisible();
    await coach.hand.press(button(coach, words('line.back')));
    await expect(places).toHaveCount(before);

    await coach.hand.write(field(coach, words('decider.label')), 'Frau Kaya');
    await coach.hand.press(button(coach, words('decider.keep')));
    await coach.hand.press(button(coach, words('proposal.take-over', { name: 'Frau Kaya' })));
    await expect(page.locator('[data-standing="place"] [data-decided="true"]')).toHaveCount(before);

    const first = places.first();
    const check = await first.getAttribute('data-check');
    await coach.hand.press(first.getByRole('button'));
    const dialog = page.getByRole('dialog');
    await coach.hand.choose(dialog.getByRole('radio', { name: words('decide.waiting'), exact: true }));
    const keep = dialog.getByRole('button', { name: words('decide.keep', { name: 'Frau Kaya' }) });
    await coach.hand.press(keep);
    await expect(dialog.getByText(words('decide.reason-missing'))).toBeVisible();
    await coach.hand.write(field(coach, words('decide.reason')), 'Beginnt erst im Herbst.');
    await coach.hand.press(keep);
    const waiting = page.locator(`[data-standing="waiting"] [data-check="${check}"]`);
    await expect(waiting).toContainText('Beginnt erst im Herbst.');
    await coach.hand.press(button(coach, words('undo')));
    await expect(page.locator(`[data-standing="place"] [data-check="${check}"]`)).toBeVisible();
    await coach.hand.press(places.first().getByRole('button'));
    await coach.hand.choose(dialog.getByRole('radio', { name: words('decide.waiting'), exact: true }));
    await coach.hand.write(field(coach, words('decide.reason')), 'Beginnt erst im Herbst.');
    await coach.hand.press(keep);
    await expect(waiting).toBeVisible();
    await expectAccessible(page);

    await page.reload();
    await coach.hand.write(page.getByLabel(t('unlock.passphrase'), { exact: true }), passphrase);
    await coach.hand.press(button(coach, t('unlock.open')));
    await expect(waiting).toContainText('Beginnt erst im Herbst.');
    await expect(page.locator('[data-standing="place"] [data-decided="true"]')).toHaveCount(before - 1);
    await expect(field(coach, words('decider.label'))).toHaveValue('Frau Kaya');
  });
}

test('a second course has its own list; one that was decided about stays', async ({ desk }) => {
  const page = await desk.open('#/');
  const coach = personAt(page, 'keyboard');
  const [t, words] = [coach.words('coach'), coach.words('coach-places')];
  await setUpDesk(coach, 'Jobcenter Odenwaldkreis, Frau Kaya');
  await coach.hand.press(button(coach, t('examples.load')));
  await expect(button(coach, t('examples.remove_other', { count: 69 }))).toBeVisible();
  await coach.hand.press(button(coach, t('bar.course')));
  const courses = page.locator('[data-course]');
  await expect(courses).toHaveCount(1);
  await coach.hand.press(button(coach, words('courses.copy')));
  await expect(courses).toHaveCount(2);
  await coach.hand.write(field(coach, t('course.name')), 'Herbst');
  await page.getByLabel(t('course.starts')).fill('2027-09-01');
  await page.getByLabel(t('course.ends')).fill('2027-08-01');
  await expect(page.getByText(t('course.problem.ends'))).toBeVisible();
  await page.getByLabel(t('course.ends')).fill('2027-10-01');
  await coach.hand.press(button(coach, t('course.save')));
  await expect(courses.nth(1)).toContainText('Herbst');
  await expectAccessible(page);

  await coach.hand.press(button(coach, t('bar.places')));
  await coach.hand.write(field(coach, words('decider.label')), 'Frau Kaya');
  await coach.hand.press(button(coach, words('decider.keep')));
  await coach.hand.press(button(coach, words('proposal.take-over', { name: 'Frau Kaya' })));
  await expect(page.locator('[data-standing="place"] [data-decided="true"]').first()).toBeVisible();

  await coach.hand.press(button(coach, t('bar.course')));
  await coach.hand.press(
    courses.first().getByRole('button', { name: words('courses.show-named', { course: 'Digitaler Führerschein' }) }),
  );
  await expect(courses.nth(1)).toContainText(words('courses.stays.decided'));
  await expect(field(coach, t('course.name'))).toHaveValue('Digitaler Führerschein');
  await coach.hand.press(button(coach, t('bar.places')));
  await expect(page.locator('[data-standing] [data-check]').first()).toBeVisible();
  await expect(page.locator('[data-standing] [data-decided="true"]')).toHaveCount(0);
});

test.describe('in the dark', () => {
  test.use({ settings: { colorScheme: 'dark', viewport: { width: 360, height: 800 } } });

  test('on a narrow screen nothing is cut off and everything can be read', async ({ desk }, info) => {
    const page = await desk.open('#/');
    const coach = personAt(page, 'mouse');
    const t = coach.words('coach');
    await setUpDesk(coach, 'Jobcenter Odenwaldkreis, Frau Kaya');
    await coach.hand.press(button(coach, t('examples.load')));
    await expect(button(coach, t('examples.remove_other', { count: 69 }))).toBeVisible();
    await coach.hand.press(button(coach, t('bar.places')));
    await expect(page.locator('[data-groups]')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectAccessible(page);
    await page.screenshot({ path: info.outputPath('places-360-dark.png'), fullPage: true });
  });
});

async function expectAccessible(page: Parameters<typeof personAt>[0]): Promise<void> {
  expect(await violations(page)).toEqual([]);
}

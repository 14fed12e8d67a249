import { invitationToFragment, readInvitation } from '../../shared/exchange/invitation-link';
import { expect, test } from './journey';
import { keptInBrowser } from './kept-in-browser';
import { setUpDesk } from './steps/coach';
import { openDeskPage } from './steps/desk-pages';
import { personAt } from './steps/person';
import { wordsOf } from './words';

const t = wordsOf('de', 'invited-shared');
const common = wordsOf('de', 'common');
const label = 'Jobcenter Odenwaldkreis, Frau Kaya';
const link = invitationToFragment({
  format: 'probefahrt-invitation',
  version: 1,
  label,
  recipients: [`age1${'q'.repeat(58)}`],
  modules: [],
  sharedPc: true,
});

test('an invitation for a shared computer switches its mode on before anything is written', async ({ desk }) => {
  const page = await desk.open(link);
  await expect(page.locator('[data-shared-pc]')).toBeVisible();
  await expect(page.getByText(common('start.invited', { label }))).toBeVisible();
  await page.getByRole('button', { name: common('start.check'), exact: true }).click();
  await expect(page.locator('[data-page="check-welcome"]')).toBeVisible();
  expect((await keptInBrowser(page)).records).not.toHaveProperty('probefahrt/events');
});

test('where something is kept it asks first; an own device stays as it is', async ({ desk }) => {
  const page = await desk.open('#/practice/application-mail?seed=7');
  await expect(page.locator('.workspace')).toBeVisible();
  await desk.open(`?again${link}`);
  const asked = page.locator('[data-invited="shared-pc"]');
  await expect(asked).toBeVisible();
  await expect(page.getByRole('button', { name: common('start.check'), exact: true })).toHaveCount(0);
  await asked.getByRole('button', { name: t('own') }).click();
  await expect(page.getByRole('button', { name: common('start.check'), exact: true })).toBeVisible();
  expect((await keptInBrowser(page)).records).toHaveProperty('probefahrt/events');
  await page.reload();
  await asked.getByRole('button', { name: t('wipe') }).click();
  await expect(page.locator('[data-shared-pc]')).toBeVisible();
  expect((await keptInBrowser(page)).records).not.toHaveProperty('probefahrt/events');
});

test('a coach makes such an invitation with one tick', async ({ desk }) => {
  const coach = personAt(await desk.open('#/'), 'mouse');
  await setUpDesk(coach, label);
  await openDeskPage(coach, 'invite');
  const { page } = coach;
  const made = async () =>
    readInvitation(
      (await page.locator('[data-page="coach-invite"]').innerHTML()).match(/#\/invitation\/[\w-]+/)?.[0] ?? '',
    );
  await expect.poll(made).toMatchObject({ ok: true, invitation: expect.not.objectContaining({ sharedPc: true }) });
  await page.getByText(coach.words('coach')('invite.shared'), { exact: false }).first().click();
  await expect.poll(made).toMatchObject({ ok: true, invitation: { label, sharedPc: true } });
});

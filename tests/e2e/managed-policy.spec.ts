import { invitationLink } from '../../shared/exchange/invitation-link';
import { expect, test as journey } from './journey';
import { keptInBrowser } from './kept-in-browser';
import { managedExtension, mayManage } from './managed-extension';
import { button, personAt } from './steps/person';
import { storedValues } from './stored';
import { wordsOf } from './words';

const label = 'Jobcenter Odenwaldkreis, Frau Kaya';
const invitation = invitationLink('https://probefahrt.example/', {
  format: 'probefahrt-invitation',
  version: 1,
  label,
  recipients: [`age1${'q'.repeat(58)}`],
  modules: [],
});

/** The extension in a browser whose IT has set `policy`. */
const managedBy = (policy: object) =>
  journey.extend({
    site: async ({ hostKind: _ }, use) => {
      const site = managedExtension(policy);
      await use(site);
      await site.stop();
    },
  });

const refusal = 'the policy folder of Chromium may not be written here';
const allSet = managedBy({ invitation, language: 'en', sharedPc: false, idleMinutes: 5, allowPractice: false });

allSet.describe('a policy of the library', () => {
  allSet.skip(!mayManage(), refusal);

  allSet('invites, speaks its language and leaves out practice', async ({ desk }) => {
    const common = wordsOf('en', 'common');
    const page = await desk.open('#/');
    await expect(page.getByText(common('start.invited', { label }))).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('link', { name: common('start.practice'), exact: true })).toHaveCount(0);
    await desk.open('#/practice/application-pdf?seed=7');
    await expect(page.locator('[data-page="practice-off"]')).toBeVisible();
    await desk.open('#/practice');
    await expect(page.locator('[data-page="practice-off"]')).toBeVisible();
  });

  allSet('a check begun at any door is for the coach who invites', async ({ desk }) => {
    const page = await desk.open('#/check');
    await expect(page.locator('[data-page="check-welcome"]')).toBeVisible();
    await page.getByRole('button', { name: wordsOf('en', 'way')('skip'), exact: true }).click();
    await expect(page.locator('[data-page="check-about-you"]')).toBeVisible();
    expect((await storedValues(page)).find((line) => line.includes('"opened"'))).toContain(label);
  });

  allSet("the person's own language wins", async ({ desk }) => {
    const page = await desk.open('#/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('.frame-language select').selectOption('de');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await page.reload();
    await expect(page.getByText(wordsOf('de', 'common')('start.invited', { label }))).toBeVisible();
  });

  allSet('the popup has no practice either', async ({ desk, site }) => {
    const popup = await desk.context.newPage();
    await popup.goto(site.address.replace('app.html', 'popup.html'));
    await expect(popup.getByRole('button')).toHaveCount(2);
  });
});

const sharing = managedBy({ sharedPc: true, idleMinutes: 7 });

sharing.describe('a policy that says the PC is shared', () => {
  sharing.skip(!mayManage(), refusal);

  sharing('holds from the first page on, with its idle time, and nobody can switch it off', async ({ desk }) => {
    const page = await desk.open('#/');
    await expect(page.locator('[data-shared-pc]')).toBeVisible();
    await expect(page.locator('[data-shared-pc]')).toContainText(/7:00|6:5\d/);
    await expect(page.getByRole('button', { name: wordsOf('de', 'shared-pc')('switch') })).toHaveCount(0);
    expect(Object.keys((await keptInBrowser(page)).records)).not.toContain('probefahrt/events');
  });
});

const slips = managedBy({ invitation: 'mailto:kaya', language: 'tlh', idleMinutes: 0, allowPractice: true });

slips.describe('a policy with slips of the pen', () => {
  slips.skip(!mayManage(), refusal);

  slips('leaves the product as it is without one', async ({ desk }) => {
    const common = wordsOf('de', 'common');
    const page = await desk.open('#/');
    const person = personAt(page, 'mouse');
    await expect(button(person, common('start.practice'))).toBeVisible();
    await expect(page.getByText(common('start.bad-invitation'))).toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  });
});

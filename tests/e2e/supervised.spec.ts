import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './axe';
import { Browser } from './browser';
import { writeFilm } from './fake-film';
import { expect, test } from './journey';
import { qrPicture } from './qr-picture';
import type { Site } from './site';
import { makeInvitation, setUpDesk } from './steps/coach';
import { button, field, type Person, personAt } from './steps/person';
import { openSupervision, paste, shortSupervisedCheck, shownCode, sign } from './steps/supervision';

const label = 'Jobcenter Odenwaldkreis, Frau Kaya';

/** Everything on this page is named, wide enough and reachable. */
async function expectFit(page: Page, name: string): Promise<void> {
  expect(await violations(page)).toEqual([]);
  const pictures = process.env.PICTURES;
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    if (pictures) await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true });
  }
}

/** Somebody else's browser, on a profile of its own, for the time of `use`. */
async function elsewhere(
  site: Site,
  use: (browser: Browser) => Promise<void>,
  flags: readonly string[] = [],
): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'probefahrt-profile-'));
  const browser = new Browser(site, profile);
  await browser.start({ flags });
  await use(browser);
  await browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  expect(browser.problems).toEqual([]);
  expect(browser.foreign).toEqual([]);
}

async function saveResult({ page, words, hand }: Person, name: string, folder: string): Promise<string> {
  const t = words('result');
  await hand.write(page.getByRole('textbox', { name: t('send.name'), exact: true }), name);
  const saved = page.waitForEvent('download');
  await hand.press(page.getByRole('button', { name: t('send.save'), exact: true }));
  const download = await saved;
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

async function bringIn(coach: Person, file: string): Promise<void> {
  await coach.hand.press(button(coach, coach.words('coach')('bar.list')));
  await coach.hand.handIn(coach.page.locator('[data-hand-in]').first(), [file]);
  await expect(coach.page.locator('[data-import-report]')).toBeVisible();
}

const row = ({ page }: Person, name: string) => page.getByRole('row').filter({ hasText: name });

test('the coach beside a check types its codes; the result that comes later is supervised', async ({
  desk,
  site,
}, info) => {
  test.setTimeout(300_000);
  const coach = personAt(await desk.open('#/'), 'mouse');
  const t = coach.words('coach-supervision');
  await setUpDesk(coach, label);
  const invitation = await makeInvitation(coach);
  await openSupervision(coach);

  await elsewhere(site, async (browser) => {
    const client = personAt(await browser.open(new URL(invitation).hash), 'mouse');
    const begun = await shortSupervisedCheck(client);
    await coach.hand.write(field(coach, t('code.label')), begun.toLowerCase());
    await coach.hand.press(button(coach, t('begin.go')));
    await expect(field(coach, t('code.label'))).toHaveValue('');

    await expect(client.page.locator('[data-supervised="false"]')).toHaveText(client.words('supervision')('alone'));
    await client.hand.press(button(client, client.words('supervision')('offer.go')));
    const code = await shownCode(client, 'supervision-end');
    await expectFit(client.page, 'client-end');

    const wrong = code.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A'));
    await coach.hand.write(field(coach, t('code.label')), wrong);
    await coach.hand.press(button(coach, t('sign.check')));
    await expect(coach.page.getByText(t('code.problem.mistyped'))).toBeVisible();
    await expectFit(coach.page, 'coach-form');
    await sign(coach, code.replace(/(.{4})/g, '$1-'), 'Frau Kaya');
    await expectFit(coach.page, 'coach-given');

    await client.hand.press(button(client, client.words('supervision')('end.back')));
    await bringIn(coach, await saveResult(client, 'Mira Özdemir', info.outputDir));
  });

  const overview = coach.words('coach-overview');
  await expect(row(coach, 'Mira Özdemir')).toContainText(overview('setting.supervised', { name: 'Frau Kaya' }));
  await coach.page.locator('a[href*="/person/"]').first().click();
  await expect(coach.page.locator('[data-supervised="supervised"]')).toContainText('Frau Kaya');
  await expect(coach.page.locator('[data-log="whole"]')).toBeVisible();
  await expectFit(coach.page, 'person-supervised');
});

test('a colleague signs by QR code and keyboard; forged and foreign signatures are refused, the key is accepted by its words', async ({
  desk,
  site,
}, info) => {
  test.setTimeout(300_000);
  const coach = personAt(await desk.open('#/'), 'mouse');
  await setUpDesk(coach, label);
  const invitation = await makeInvitation(coach);

  await elsewhere(site, async (browser) => {
    const client = personAt(await browser.open(new URL(invitation).hash), 'keyboard');
    await shortSupervisedCheck(client);
    await bringIn(coach, await saveResult(client, 'Tarek Wolf', info.outputDir));
    const overview = coach.words('coach-overview');
    await expect(row(coach, 'Tarek Wolf')).toContainText(overview('setting.self-test'));

    await client.hand.press(button(client, client.words('supervision')('offer.go')));
    await shownCode(client, 'supervision-end');
    const digest = await client.page.locator('[data-digest]').getAttribute('data-digest');
    const text = await signedByColleague(site, `PROBEFAHRT-CODE:${digest}`);

    const words = client.words('supervision');
    await paste(client, text.replace(/.{5}$/, 'AAAAA'));
    await expect(client.page.getByText(words('answer.problem.damaged'))).toBeVisible();
    await paste(client, await signedByColleague(site, `PROBEFAHRT-CODE:${'A'.repeat(43)}`));
    await expect(client.page.getByText(words('answer.problem.other-check'))).toBeVisible();
    await paste(client, text);
    await expect(client.page.getByText(words('answer.taken', { name: 'Herr Böhm' }))).toBeVisible();
    await client.page.reload();
    await client.hand.press(button(client, words('end.back')));
    await expect(client.page.locator('[data-supervised="true"]')).toHaveText(words('with', { name: 'Herr Böhm' }));
    await bringIn(coach, await saveResult(client, 'Tarek Wolf', info.outputDir));
  });

  const unknown = coach.words('coach-overview')('mark.supervision-unknown');
  await expect(row(coach, 'Tarek Wolf')).toContainText(unknown);
  await coach.page.locator('a[href*="/person/"]').first().click();
  await expect(coach.page.locator('[data-trust="whole unknown-key"]')).toContainText('Herr Böhm');
  await expectFit(coach.page, 'person-unknown');
  await coach.hand.press(button(coach, coach.words('coach-supervision')('trust.accept')));
  await expect(coach.page.locator('[data-supervised="supervised"]')).toContainText('Herr Böhm');
  await openSupervision(coach);
  await expect(coach.page.locator('.supervision-known')).toContainText('Herr Böhm');
});

/** At a colleague's desk, by keyboard alone. @returns the countersignature as text */
async function signedByColleague(site: Site, scanned: string): Promise<string> {
  let text = '';
  await elsewhere(site, async (browser) => {
    const colleague = personAt(await browser.open('#/'), 'keyboard');
    await setUpDesk(colleague, 'Jobcenter, Herr Böhm');
    await openSupervision(colleague);
    text = await sign(colleague, scanned, 'Herr Böhm');
  });
  return text;
}

test("the desk's camera reads the code from the client's screen, and says so before anything is signed", async ({
  site,
}, info) => {
  const digest = 'A'.repeat(43);
  const film = info.outputPath('code.y4m');
  await writeFilm(film, [qrPicture(`PROBEFAHRT-CODE:${digest}`)], 6);
  const camera = async (browser: Browser) => {
    const coach = personAt(await browser.open('#/'), 'mouse');
    const t = coach.words('coach-supervision');
    await setUpDesk(coach, label);
    await openSupervision(coach);
    await coach.hand.write(field(coach, t('sign.by')), 'Frau Kaya');
    await coach.hand.press(button(coach, t('code.camera')));
    await expect(field(coach, t('code.label'))).toHaveValue(`PROBEFAHRT-CODE:${digest}`, { timeout: 30_000 });
    await coach.hand.press(button(coach, t('sign.check')));
    await expect(coach.page.locator('[data-sign-preview]')).toContainText(t('sign.scanned'));
    await expect(coach.page.locator('[data-sign-preview]')).toContainText('0000 0000 0000');
  };
  await elsewhere(site, camera, [`--use-file-for-fake-video-capture=${film}`]);
});

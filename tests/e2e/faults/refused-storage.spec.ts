import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { invitationLink } from '../../../shared/exchange/invitation-link';
import { openResult } from '../../../shared/exchange/open-result';
import { Browser } from '../browser';
import { expect, expectNothingAmiss, test as journey } from '../journey';
import { beginCheck, giveEstimate } from '../steps/check';
import { button, personAt } from '../steps/person';
import { cannot } from './steps';

/** A browser that is set to keep no data of any page. Its setting leaves out extensions; there a stand-in refuses. */
const test = journey.extend({
  desk: async ({ site }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'probefahrt-refused-'));
    await mkdir(join(profile, 'Default'));
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    const desk = new Browser(site, profile);
    await desk.start();
    if (site.extension) await desk.context.addInitScript(refuseStorage);
    await use(desk);
    await desk.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    expectNothingAmiss(desk, site);
  },
});

test('15 where storage is refused a banner says that nothing will be kept, and check and export work', async ({
  desk,
  site,
}) => {
  const identity = await generateX25519Identity();
  const invitation = invitationLink(site.address, {
    format: 'probefahrt-invitation',
    version: 1,
    label: 'Jobcenter Odenwaldkreis',
    recipients: [await identityToRecipient(identity)],
    modules: [],
  });
  const page = await desk.open(new URL(invitation).hash);
  const person = personAt(page, 'mouse');
  const [t, result] = [person.words('check'), person.words('result')];
  const banner = page.getByText(person.words('common')('frame.not-kept'));
  await expect(banner).toBeVisible();
  await beginCheck(person);
  await expect(banner).toBeVisible();
  await giveEstimate(person);
  await cannot(person);
  await person.hand.press(button(person, t('between.stop')));
  await person.hand.press(button(person, t('between.stop-yes')));
  await expect(page.locator('[data-page="result"]')).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    person.hand.press(button(person, result('send.save'))),
  ]);
  const opened = await openResult(new Uint8Array(readFileSync(await download.path())), [identity]);
  expect(opened.ok && opened.result.attempts.map(({ ending }) => ending)).toEqual(['cannot']);
});

function refuseStorage(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('stand-in', 'SecurityError');
  };
}

import { expect, test } from '../journey';
import { beginCheck, giveEstimate } from '../steps/check';
import { button, personAt } from '../steps/person';
import { cannot, expectSaved, expectTasksDone, killAndGoOn } from './steps';

test.use({ settings: { serviceWorkers: 'allow' } });

test('14 when the background worker is killed the page goes on', async ({ desk, site, hostKind }) => {
  const page = await desk.open('#/');
  const person = personAt(page, 'mouse');
  if (hostKind === 'pwa') await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await beginCheck(person);
  const browser = await desk.context.newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  // The screens of the task are not here yet, and no server has them.
  await site.stop();
  await giveEstimate(person);
  await expect(page.locator('.workspace')).toBeVisible();
  await browser.send('ServiceWorker.stopAllWorkers');
  await cannot(person);
  await expectSaved(person);
  await person.hand.press(button(person, person.words('check')('between.next')));
  await expect(page.locator('[data-page="check-estimate"]')).toBeVisible();
});

test('14 an extension has no background worker that could be killed, and leaves none behind', async ({
  desk,
  hostKind,
}) => {
  const person = personAt(await desk.open('#/'), 'mouse');
  await beginCheck(person);
  await giveEstimate(person);
  await cannot(person);
  await expectSaved(person);
  if (hostKind === 'extension') {
    expect(await person.page.evaluate(() => 'background' in chrome.runtime.getManifest())).toBe(false);
    expect(desk.context.serviceWorkers()).toEqual([]);
  }
  await expectTasksDone(await killAndGoOn(desk), 1);
});

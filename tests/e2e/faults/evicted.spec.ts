import { expect, test } from '../journey';
import { enterWords, goOn, saveLuggage } from '../steps/carry';
import { beginCheck, giveEstimate } from '../steps/check';
import { personAt } from '../steps/person';
import { cannot, expectTasksDone } from './steps';

test('4 an evicted check: the product starts, says so, and goes on from the resume file', async ({ desk }) => {
  test.setTimeout(180_000);
  const before = personAt(await desk.open('#/'), 'mouse');
  await beginCheck(before);
  await giveEstimate(before);
  await cannot(before);
  const { page } = before;
  await page.evaluate(() => {
    location.hash = '#/carry';
  });
  const { file, words } = await saveLuggage(before);
  await page.goto('about:blank');
  const browser = await desk.context.newCDPSession(page);
  const { origin } = new URL(desk.requests.find((address) => !address.startsWith('about:')) ?? '');
  await browser.send('Storage.clearDataForOrigin', {
    origin,
    storageTypes: 'indexeddb,cache_storage,service_workers',
  });

  const after = personAt(await desk.open('#/'), 'mouse');
  const t = after.words('resume');
  await expect(page.getByText(t('lost.what'))).toBeVisible();
  await after.hand.press(page.locator('[data-lost]').getByRole('link', { name: t('open.offer') }));
  await after.hand.handIn(page.locator('input[type="file"]'), [file]);
  await enterWords(after, words);
  await goOn(after);
  // Opening the file takes long, on purpose.
  await expect(page.locator('[data-page="check-between"]')).toBeVisible({ timeout: 60_000 });
  await expectTasksDone(after, 1);
});

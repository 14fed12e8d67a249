import { readFileSync } from 'node:fs';
import { openResume } from '../../../shared/exchange/resume-file';
import { expect, test } from '../journey';
import { saveLuggage } from '../steps/carry';
import { beginCheck, giveEstimate } from '../steps/check';
import { button, personAt } from '../steps/person';
import { storedValues } from '../stored';
import { failOnDemand, isHolding, set } from './failing-storage';
import { boundless, limited } from './full-disk';
import { cannot, expectSaved, expectTasksDone, killAndGoOn } from './steps';

test('2 killed between the two writes of one answer, all of it or nothing is there', async ({ desk }) => {
  await desk.context.addInitScript(failOnDemand);
  const before = personAt(await desk.open('#/'), 'mouse');
  const t = before.words('check');
  await beginCheck(before);
  await giveEstimate(before);
  await cannot(before);
  await expectSaved(before);
  await set(before.page, { holdAt: 'sessions' });
  await before.hand.press(button(before, t('between.stop')));
  await before.hand.press(button(before, t('between.stop-yes')));
  await expect.poll(() => isHolding(before.page)).toBe(true);

  const after = await killAndGoOn(desk);
  await expectTasksDone(after, 1);
  const stored = (await storedValues(after.page)).join('\n');
  expect(stored).toContain('"attempt-closed"');
  expect(stored).not.toContain('"kind":"closed"');
});

test('3 a full disk is told, an export is offered, and the copy in memory is stored when there is room', async ({
  desk,
  site,
}) => {
  await desk.context.addInitScript(failOnDemand);
  const disk = await (site.extension ? boundless : limited)(desk.page, site.address);
  const person = personAt(await desk.open('#/'), 'mouse');
  const common = person.words('common');
  await beginCheck(person);

  await disk.fill();
  await giveEstimate(person);
  await expect(person.page.locator('[data-saving="trouble"]')).toBeVisible();
  await expect(person.page.getByText(common('saving.trouble-what'))).toBeVisible();
  await cannot(person);
  await expect(person.page.getByRole('heading', { level: 1 })).toHaveText(common('saving.trouble'));

  await person.hand.press(button(person, person.words('resume')('carry.offer')));
  const { file, words } = await saveLuggage(person);
  const exported = await openResume(new Uint8Array(readFileSync(file)), words);
  expect(exported.ok && exported.resume.log.map(({ kind }) => kind)).toContain('attempt-closed');

  await disk.free();
  await person.hand.press(button(person, common('saving.again')));
  await expectSaved(person);
  const again = await killAndGoOn(desk);
  await again.hand.press(button(again, again.words('check')('paused.resume')));
  await expectTasksDone(again, 1);
});

test('5 a connection that the browser closes is opened again, and the log is whole', async ({ desk }) => {
  const person = personAt(await desk.open('#/'), 'mouse');
  await beginCheck(person);
  await giveEstimate(person);
  await expectSaved(person);
  const browser = await person.page.context().newCDPSession(person.page);
  const { origin } = new URL(person.page.url());
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });

  await cannot(person);
  await expectSaved(person);
  await expectTasksDone(await killAndGoOn(desk), 1);
});

test('6 an aborted transaction is tried again; one that fails again is told', async ({ desk }) => {
  await desk.context.addInitScript(failOnDemand);
  const person = personAt(await desk.open('#/'), 'mouse');
  const [t, common] = [person.words('check'), person.words('common')];
  await beginCheck(person);
  await set(person.page, { aborts: 1 });
  await giveEstimate(person);
  await expectSaved(person);

  await expect(person.page.locator('.workspace')).toBeVisible();
  await set(person.page, { aborts: 1_000 });
  await person.hand.press(button(person, t('work.cannot')));
  await person.hand.press(button(person, t('work.cannot-yes')));
  await expect(person.page.locator('[data-saving="trouble"]')).toBeVisible();
  await expect(person.page.getByText(common('saving.trouble-what'))).toBeVisible();
  await set(person.page, { aborts: 0 });
  await person.hand.press(button(person, common('saving.again')));
  await expectSaved(person);
  await expectTasksDone(await killAndGoOn(desk), 1);
});

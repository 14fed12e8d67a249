import type { Browser } from './browser';
import { expect, test } from './journey';
import { beginCheck, giveEstimate } from './steps/check';
import { passphrase, setUpDesk } from './steps/coach';
import { button, field, type Person, personAt } from './steps/person';

test('a killed browser goes on at the same task, with the same answers', async ({ desk }) => {
  const before = personAt(await desk.open('#/'), 'mouse');
  await beginCheck(before);
  await giveEstimate(before);
  const task = await before.page.locator('[data-page="check-work"]').getAttribute('data-task');
  await expectSaved(before);

  const after = await restarted(desk);
  await after.hand.press(button(after, after.words('common')('start.continue')));
  await expect(after.page.locator('[data-page="check-work"]')).toHaveAttribute('data-task', task ?? '');
});

test('1 a finished task is kept when the browser is killed right after', async ({ desk }) => {
  const before = personAt(await desk.open('#/'), 'mouse');
  const t = before.words('check');
  await beginCheck(before);
  await giveEstimate(before);
  await before.hand.press(button(before, t('work.cannot')));
  await before.hand.press(button(before, t('work.cannot-yes')));
  await expect(before.page.locator('[data-page="check-between"]')).toBeVisible();
  await expectSaved(before);

  const after = await restarted(desk);
  await after.hand.press(button(after, after.words('common')('start.continue')));
  await expect(after.page.getByText(t('between.what_one', { count: 1 }))).toBeVisible();
});

test('unfinished work is there again: the mail, half written', async ({ desk }) => {
  const half = 'Guten Tag, ich habe Ihre Anzeige gelesen und';
  const before = personAt(await desk.open('#/practice/application-mail?seed=7'), 'mouse');
  const mail = before.words('mail');
  await before.hand.press(button(before, mail('new')));
  await before.hand.write(field(before, mail('body')), half);
  await expectSaved(before);
  await before.page.waitForTimeout(300);
  await desk.kill();

  await desk.start();
  const after = personAt(await desk.open('#/practice/application-mail?seed=7'), 'mouse');
  await expect(field(after, mail('body'))).toHaveValue(half);
});

test('a coach finds the key and the results again', async ({ desk }) => {
  const before = personAt(await desk.open('#/'), 'mouse');
  const t = before.words('coach');
  await setUpDesk(before, 'Jobcenter');
  await before.hand.press(button(before, t('examples.load')));
  await expect(before.page.locator('.people')).toBeVisible({ timeout: 30_000 });
  const all = await before.page.locator('.people').getAttribute('aria-rowcount');

  await desk.kill();
  await desk.start();
  const after = personAt(await desk.open('#/coach'), 'mouse');
  await after.hand.write(after.page.getByLabel(t('unlock.passphrase'), { exact: true }), passphrase);
  await after.hand.press(button(after, t('unlock.open')));
  await expect(after.page.locator('.people')).toHaveAttribute('aria-rowcount', all ?? '', { timeout: 30_000 });
});

/** "Gespeichert" stands on the screen: from here on nothing may be lost. */
async function expectSaved({ page }: Person): Promise<void> {
  await expect(page.locator('[data-saving="saved"]')).toBeVisible();
}

async function restarted(desk: Browser): Promise<Person> {
  await desk.kill();
  await desk.start();
  return personAt(await desk.open('#/'), 'mouse');
}

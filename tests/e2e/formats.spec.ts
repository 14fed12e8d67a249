import { oldDatabase } from '../store/old-database';
import { expect, test } from './journey';
import { layDown, openQuietly } from './lay-down';
import { passphrase } from './steps/coach';
import { button, field, personAt } from './steps/person';

test('a database of version 1 is opened with everything in it', async ({ desk, site }) => {
  const page = await openQuietly(desk, site);
  await layDown(page, oldDatabase('v1'));

  const person = personAt(await desk.open('#/'), 'mouse');
  const [common, mail, coach] = [person.words('common'), person.words('mail'), person.words('coach')];
  await person.hand.press(button(person, common('start.continue')));
  await expect(page.locator('[data-page="check-work"]')).toHaveAttribute('data-task', 'leave-clean');
  await desk.open('#/practice/application-mail?seed=7');
  await expect(field(person, mail('body'))).toHaveValue('Guten Tag, ich habe Ihre Anzeige gelesen und');
  await desk.open('#/result');
  await expect(page.locator('[data-page="result"] [data-verdict="met"]').first()).toBeVisible();
  await desk.open('#/coach');
  await person.hand.write(page.getByLabel(coach('unlock.passphrase'), { exact: true }), passphrase);
  await person.hand.press(button(person, coach('unlock.open')));
  await expect(page.getByText('Mira Özdemir').first()).toBeVisible();
});

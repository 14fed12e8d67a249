import { expect, test } from './journey';
import { beginCheck } from './steps/check';
import { button, personAt } from './steps/person';

test('7 the same check in a second tab changes nothing there, until the first is closed', async ({ desk, site }) => {
  const first = personAt(await desk.open('#/'), 'mouse');
  const t = first.words('check');
  await beginCheck(first);
  const task = await first.page.locator('[data-page="check-estimate"]').getAttribute('data-task');

  const second = personAt(await desk.context.newPage(), 'mouse');
  await second.page.goto(`${site.address}#/check`);
  await expect(second.page.getByText(t('elsewhere.what'))).toBeVisible();
  await expect(second.page.getByRole('radio')).toHaveCount(0);
  await first.page.close();
  await second.hand.press(button(second, t('elsewhere.take-over')));
  await expect(second.page.locator('[data-page="check-estimate"]')).toHaveAttribute('data-task', task ?? '');
});

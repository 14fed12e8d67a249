import { material } from '../../../shared/tasks/leave-clean/material';
import { addressOf } from '../../../shared/tasks/leave-clean/view/web';
import { solvedInPractice } from '../solved-in-practice';
import { button, field, type Person } from '../steps/person';
import { seedOf } from '../stored';

solvedInPractice('leave-clean', leaveNothing);

/** Signs out, deletes the file for good, clears the history, and uses the private window. */
async function leaveNothing(person: Person): Promise<void> {
  const { page, hand } = person;
  const [t, files, task] = [person.words('browser'), person.words('files'), person.words('leave-clean')];
  const made = material(await seedOf(page, 'leave-clean'));
  const go = async (address: string) => {
    await hand.write(field(person, t('address')), address);
    await page.keyboard.press('Enter');
  };
  await go(addressOf(made, 'mail'));
  await hand.press(button(person, t('account.leave')));

  const name = task(`view.file.${made.own}`, { family: made.person.family });
  await hand.press(button(person, t('downloads.title')));
  await hand.press(button(person, t('downloads.delete', { name })));
  await hand.press(button(person, task('view.program.files')));
  await hand.press(page.getByRole('button', { name: new RegExp(`^${files('place.bin')}`) }));
  await hand.press(button(person, files('bar.emptyBin')));
  await hand.press(button(person, files('confirm.empty-bin')));

  await hand.press(button(person, task('view.program.browser')));
  await hand.press(button(person, t('history.title')));
  await hand.press(button(person, t('history.clear')));
  await hand.press(button(person, t('clear.do')));
  await hand.press(button(person, t('private.open')));
  await go(addressOf(made, made.delicate));
}

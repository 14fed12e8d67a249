import { askedPrice, material as basicsMaterial } from '../../../shared/tasks/browser-basics/material';
import { material as jobMaterial } from '../../../shared/tasks/job-search/material';
import { material as leaveMaterial } from '../../../shared/tasks/leave-clean/material';
import { addressOf } from '../../../shared/tasks/leave-clean/view/web';
import { button, field } from '../steps/person';
import { seedOf } from '../stored';
import type { Walk } from './walks-applying';

export const browsing: Readonly<Record<string, Walk>> = {
  async 'browser-basics'(person, show) {
    const { page, hand } = person;
    const [t, task] = [person.words('browser'), person.words('browser-basics')];
    const made = basicsMaterial(await seedOf(page, 'browser-basics'));
    const names = made.three.map((name) => task(`view.page.${name}`, { firm: made.firm, place: made.place }));
    const [jobs = '', prices = '', side = ''] = names;
    const tab = (name: string) => page.getByRole('tab', { name, exact: true });
    await show(button(person, t('link.new-tab', { link: jobs })));
    for (const link of names) await hand.press(button(person, t('link.new-tab', { link })));
    await hand.press(tab(side));
    await show(button(person, t('tab.close')));
    await hand.press(button(person, t('tab.close')));
    await hand.press(tab(jobs));
    await hand.press(button(person, t('keep.do')));
    await page.getByLabel(t('keep.folder'), { exact: true }).selectOption('new');
    await hand.write(field(person, t('keep.folder-name')), made.folder.german);
    await show(field(person, t('keep.folder-name')));
    await hand.press(button(person, t('keep.save')));
    await show(button(person, task('view.leaflet.download')));
    await hand.press(tab(prices));
    const price = field(person, task('view.price', { ticket: task(`view.ticket.${made.asked}`) }));
    await hand.write(price, `${askedPrice(made)} €`);
    await show(price);
  },

  async 'leave-clean'(person, show) {
    const { page, hand } = person;
    const [t, files, task] = [person.words('browser'), person.words('files'), person.words('leave-clean')];
    const made = leaveMaterial(await seedOf(page, 'leave-clean'));
    const go = async (address: string) => {
      await hand.write(field(person, t('address')), address);
      await page.keyboard.press('Enter');
    };
    await go(addressOf(made, 'mail'));
    await show(button(person, t('account.leave')));
    await hand.press(button(person, t('account.leave')));
    const name = task(`view.file.${made.own}`, { family: made.person.family });
    await hand.press(button(person, t('downloads.title')));
    await hand.press(button(person, t('downloads.delete', { name })));
    await hand.press(button(person, task('view.program.files')));
    await hand.press(page.getByRole('button', { name: new RegExp(`^${files('place.bin')}`) }));
    await show(button(person, files('bar.emptyBin')));
    await hand.press(button(person, task('view.program.browser')));
    await hand.press(button(person, t('history.title')));
    await hand.press(button(person, t('history.clear')));
    await show(button(person, t('clear.do')));
    await hand.press(button(person, t('clear.do')));
    await show(button(person, t('private.open')));
  },

  async 'job-search'(person, show) {
    const { page, hand } = person;
    const t = person.words('job-board');
    const { wish, right } = jobMaterial(await seedOf(page, 'job-search'));
    await hand.write(page.getByRole('searchbox', { name: t('words') }), wish.title);
    await show(button(person, t('search')));
    await hand.press(button(person, t('search')));
    await show(page.getByRole('combobox', { name: t('kind') }));
    await show(button(person, t('save')));
    await hand.press(button(person, t('save')));
    await show(page.locator(`[data-ad="${right}"]`));
    await hand.press(page.locator(`[data-ad="${right}"]`));
    await show(button(person, t('note')));
  },
};

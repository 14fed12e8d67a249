import { askedPrice, material } from '../../../shared/tasks/browser-basics/material';
import { solvedInPractice } from '../solved-in-practice';
import { button, field, type Person } from '../steps/person';
import { seedOf } from '../stored';

solvedInPractice('browser-basics', workInPracticeBrowser);

/** Tabs, bookmark in a new folder, download and search on the page, all in the simulated browser. */
async function workInPracticeBrowser(person: Person): Promise<void> {
  const { page, hand } = person;
  const t = person.words('browser');
  const task = person.words('browser-basics');
  const made = material(await seedOf(page, 'browser-basics'));
  const values = { firm: made.firm, place: made.place };
  const [jobs, prices, side] = made.three.map((name) => task(`view.page.${name}`, values));
  const stay = button(person, task('view.real.no'));
  if (page.url().startsWith('chrome-extension:')) await hand.press(stay);

  for (const title of [jobs, prices, side]) {
    await hand.press(button(person, t('link.new-tab', { link: title ?? '' })));
  }
  await bringToFront(person, side ?? '');
  await hand.press(button(person, t('tab.close')));

  await bringToFront(person, jobs ?? '');
  await hand.press(button(person, t('keep.do')));
  await hand.write(field(person, t('keep.title')), 'Ausbildung');
  await page.keyboard.press('Tab');
  await hand.pick(page.getByLabel(t('keep.folder'), { exact: true }), 'new');
  await hand.write(field(person, t('keep.folder-name')), made.folder.german);
  await hand.press(button(person, t('keep.save')));

  await hand.press(button(person, task('view.leaflet.download')));
  await hand.press(button(person, t('downloads.title')));
  await hand.press(button(person, t('downloads.open', { name: task('view.leaflet.name') })));
  const text = await page.getByRole('dialog').innerText();
  await hand.press(button(person, t('close')));
  const code = text.match(/\p{L}+ \d\d$/mu)?.[0] ?? '';

  await bringToFront(person, prices ?? '');
  await page.keyboard.press('Control+f');
  await page.locator('.browser-find input:focus').waitFor();
  await page.keyboard.insertText(task(`view.ticket.${made.asked}`));
  await page.locator('mark[data-here]').waitFor();
  await hand.write(field(person, task('view.code')), code);
  const price = task('view.price', { ticket: task(`view.ticket.${made.asked}`) });
  await hand.write(field(person, price), `${askedPrice(made)} €`);
}

/** The mouse presses the tab; the keyboard walks there with the arrow keys from the tab in front. */
async function bringToFront({ page, hand }: Person, title: string): Promise<void> {
  const wanted = page.getByRole('tab', { name: title, exact: true });
  if (!page.url().startsWith('chrome-extension:')) return hand.press(wanted);
  await hand.press(page.locator('[role="tab"][aria-selected="true"]'));
  for (let step = 0; step < 6 && (await wanted.getAttribute('aria-selected')) !== 'true'; step += 1) {
    await page.keyboard.press('ArrowRight');
    await page.locator('[role="tab"][aria-selected="true"]:focus').waitFor();
  }
}

import { expect } from '@playwright/test';
import { material as tableMaterial } from '../../../shared/tasks/budget-table/material';
import { laterClock, startOf } from '../../../shared/tasks/calendar-invite/appointment';
import { material as inviteMaterial } from '../../../shared/tasks/calendar-invite/material';
import { material as printMaterial } from '../../../shared/tasks/print-to-pdf/material';
import { material as filesMaterial, type WantedId, wantedIds } from '../../../shared/tasks/tidy-files/material';
import { button, field, type Person } from '../steps/person';
import { seedOf } from '../stored';
import type { Walk } from './walks-applying';

const paper: Readonly<Record<WantedId, string>> = { cv: 'Lebenslauf', certificate: 'Zeugnis', photo: 'Foto' };

export const writing: Readonly<Record<string, Walk>> = {
  async 'tidy-files'(person, show) {
    const { page, hand } = person;
    const [t, task] = [person.words('files'), person.words('tidy-files')];
    const { archive, files, folder, applicant } = filesMaterial(await seedOf(page, 'tidy-files'));
    const action = (name: string) => button(person, t(`action.${name}`));
    const box = (name: string) => page.getByRole('checkbox', { name: t('selection.one', { name }) });
    await hand.choose(page.getByRole('radio', { name: task('view.way.here') }));
    await hand.press(box(archive));
    await show(action('unpack'));
    await hand.press(action('unpack'));
    await hand.press(button(person, t('bar.newFolder')));
    await hand.write(field(person, t('name.label')), folder);
    await show(field(person, t('name.label')));
    await hand.press(button(person, t('confirm.new-folder')));
    const nameOf = (id: WantedId) => files.find(({ content }) => content === id)?.name ?? '';
    const newName = (id: WantedId) => `${applicant.family}_${applicant.given}_${paper[id]}`;
    await show(page.locator(`[data-entry="${nameOf('cv')}"]`));
    for (const id of wantedIds) {
      await hand.press(box(nameOf(id)));
      await hand.press(action('rename'));
      await hand.write(field(person, t('name.label')), newName(id));
      if (id === 'cv') await show(field(person, t('name.label')));
      await hand.press(button(person, t('confirm.rename')));
    }
    for (const id of wantedIds) await hand.press(box(newName(id) + nameOf(id).slice(-4)));
    await show(action('move'));
    await hand.press(action('move'));
    await hand.choose(page.getByRole('radio', { name: folder }));
    await hand.press(button(person, t('confirm.move')));
    await hand.press(box(folder));
    await show(action('pack'));
    await hand.press(action('pack'));
    await hand.press(button(person, t('confirm.pack')));
    await show(page.getByRole('button', { name: task('view.packed.this') }));
  },

  async 'calendar-invite'(person, show) {
    const { page, hand } = person;
    const t = person.words('calendar');
    const made = inviteMaterial(await seedOf(page, 'calendar-invite'));
    const start = startOf(made);
    const shown = page.locator('[data-month]');
    for (let month = 0; month < 3 && (await shown.getAttribute('data-month')) !== made.day.slice(0, 7); month += 1) {
      await hand.press(button(person, t('later')));
    }
    await show(page.locator(`[data-day="${made.day}"]`));
    await hand.press(page.locator(`[data-day="${made.day}"]`));
    await show(button(person, t('new-here')));
    await hand.press(button(person, t('new-here')));
    await hand.write(field(person, t('title')), made.employer);
    await hand.write(field(person, t('from')), start.slice(11));
    await hand.write(field(person, t('to')), laterClock(start, made.duration).slice(11));
    await show(field(person, t('from')));
    const { meeting } = made;
    await hand.write(field(person, t('place')), meeting.kind === 'video' ? meeting.link : meeting.street);
    await show(field(person, t('place')));
    const reminder = page.getByRole('combobox', { name: t('reminder') });
    await reminder.selectOption({ label: t('before.minutes_other', { count: 30 }) });
    await show(reminder);
    await show(button(person, t('save')));
  },

  async 'print-to-pdf'(person, show) {
    const { page, hand } = person;
    const [t, printer] = [person.words('print-to-pdf'), person.words('printer')];
    const { wanted } = printMaterial(await seedOf(page, 'print-to-pdf'));
    const radio = (name: string) => page.getByRole('radio', { name: printer(name) });
    const choice = (name: string) => page.locator('label', { has: radio(name) });
    await show(button(person, t('view.print')));
    await hand.press(button(person, t('view.print')));
    await hand.choose(radio('pdf'));
    await show(choice('pdf'));
    await hand.choose(radio('some'));
    await hand.write(field(person, printer('which')), wanted.join('-'));
    await show(field(person, printer('which')));
    await show(button(person, printer('save')));
    await hand.press(button(person, printer('save')));
    await show(button(person, printer('hand-in')));
  },

  async 'cv-text'(person, show) {
    const { page, hand } = person;
    const writer = person.words('writer');
    const text = page.getByRole('textbox', { name: writer('text') });
    await hand.press(text);
    await page.keyboard.press('Control+Home');
    const style = page.getByRole('combobox', { name: writer('style') });
    await style.selectOption('heading-1');
    await show(style);
    await show(button(person, writer('tab')));
    await show(button(person, writer('break')));
    await show(button(person, writer('pdf')));
    await page.keyboard.press('Escape');
    await hand.press(button(person, writer('pdf')));
    await show(button(person, person.words('printer')('hand-in')));
  },

  async 'budget-table'(person, show) {
    const { page, hand } = person;
    const [t, table] = [person.words('budget-table'), person.words('table')];
    const { items, corrected } = tableMaterial(await seedOf(page, 'budget-table'));
    await hand.choose(page.getByRole('radio', { name: t('view.way.table') }));
    const firstRow = 4;
    const cellOf = (id: string) => `B${firstRow + items.findIndex((item) => item.id === id)}`;
    const cell = (name: string) => page.locator(`[data-place="${name}"]`);
    const sum = `B${firstRow + items.length}`;
    const right = items.find(({ id }) => id === corrected)?.right ?? 0;
    await show(cell(cellOf('travel')));
    await fillCell(person, cellOf('travel'), '45');
    await show(cell(cellOf(corrected)));
    await fillCell(person, cellOf(corrected), `${right / 100}`.replace('.', ','));
    await hand.press(cell(sum));
    await show(button(person, table('sum')));
    await fillCell(person, sum, `=SUMME(B${firstRow}:B${firstRow + items.length - 1})`);
    await hand.write(field(person, table('address')), `B${firstRow}:${sum}`);
    await page.keyboard.press('Enter');
    await show(button(person, table('euro')));
    await hand.press(button(person, table('euro')));
    await show(button(person, t('view.hand-in.this')));
  },
};

async function fillCell({ page, hand, words }: Person, cell: string, text: string): Promise<void> {
  await hand.write(page.getByRole('textbox', { name: words('table')('address'), exact: true }), cell);
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-place="${cell}"]`)).toBeFocused();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

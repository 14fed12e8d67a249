import { placeName } from '../../../shared/files/table/cell';
import { material } from '../../../shared/tasks/budget-table/material';
import { expect } from '../journey';
import { solvedInPractice } from '../solved-in-practice';
import { button, field, type Person } from '../steps/person';
import { seedOf } from '../stored';

solvedInPractice('budget-table', finishTheTable);

const firstRow = 3;

/** Fills in what is missing, puts right what is wrong, adds up by formula, shows euros, and hands the table in. */
async function finishTheTable(person: Person): Promise<void> {
  const { page, hand } = person;
  const [t, table] = [person.words('budget-table'), person.words('table')];
  const { items, ticket, corrected } = material(await seedOf(page, 'budget-table'));
  await hand.choose(page.getByRole('radio', { name: t('view.way.table') }));
  const amountOf = (id: string) => placeName({ column: 1, row: firstRow + items.findIndex((item) => item.id === id) });
  const [top, bottom] = [firstRow + 1, firstRow + items.length];
  const right = items.find(({ id }) => id === corrected)?.right ?? 0;

  await typeInto(person, amountOf('travel'), `=${ticket.trips}*${ticket.price / 100}`.replace('.', ','));
  await typeInto(person, amountOf(corrected), `${right / 100}`.replace('.', ','));
  await typeInto(person, `B${bottom + 1}`, `=SUMME(B${top}:B${bottom})`);
  await mark(person, `B${top}:B${bottom + 1}`);
  await hand.press(button(person, table('euro')));
  await hand.press(button(person, t('view.hand-in.this')));
  await expect(page.getByText(person.words('delivery')('more'))).toBeVisible({ timeout: 30_000 });
}

/** Jumps to cells by their name. */
async function mark(person: Person, cells: string): Promise<void> {
  await person.hand.write(field(person, person.words('table')('address')), cells);
  await person.page.keyboard.press('Enter');
}

async function typeInto(person: Person, cell: string, text: string): Promise<void> {
  await mark(person, cell);
  await expect(person.page.locator(`[data-place="${cell}"]`)).toBeFocused();
  await person.page.keyboard.type(text);
  await person.page.keyboard.press('Enter');
}

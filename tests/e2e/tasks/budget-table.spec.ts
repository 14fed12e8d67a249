import { placeName } from '../../../shared/files/table/cell';
import { material } from '../../../shared/tasks/budget-table/material';
import { root } from '../../house/sources';
import { expect, test } from '../journey';
import { solvedInPractice } from '../solved-in-practice';
import { button, field, type Person, personAt } from '../steps/person';
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

test('a table finished in LibreOffice is handed in', async ({ desk }) => {
  const page = await desk.open('#/practice/budget-table?seed=7');
  const somebody = personAt(page, 'mouse');
  await somebody.hand.handIn(page.locator('input[data-hand-in]'), [`${root}tests/files/budget-table/libreoffice.ods`]);
  await expect(page.getByText(somebody.words('delivery')('more'))).toBeVisible({ timeout: 30_000 });
  await somebody.hand.press(button(somebody, somebody.words('check')('work.done')));
  await expect(page.locator('[data-verdict="met"]')).toHaveCount(3);
});

test('keys do in the table what they do in every spreadsheet, and nothing is lost by leaving', async ({ desk }) => {
  const page = await desk.open('#/practice/budget-table?seed=7');
  const somebody = personAt(page, 'keyboard');
  const [t, table] = [somebody.words('budget-table'), somebody.words('table')];
  const cell = (name: string) => page.locator(`[data-place="${name}"]`);
  await somebody.hand.choose(page.getByRole('radio', { name: t('view.way.table') }));

  await typeInto(somebody, 'D1', '2,50 €');
  await expect(cell('D1')).toHaveAccessibleName(table('cell.value', { place: 'D1', value: '2,50 €' }));
  await expect(cell('D2')).toBeFocused();
  await page.keyboard.type('=D1*2');
  await page.keyboard.press('Tab');
  await expect(cell('D2')).toHaveAccessibleName(table('cell.formula', { place: 'D2', value: '5,00 €' }));
  await expect(cell('E2')).toBeFocused();

  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F2');
  await page.keyboard.type('000');
  await page.keyboard.press('Escape');
  await expect(cell('D2')).toBeFocused();
  await expect(cell('D2')).toHaveText('5,00 €');

  await page.keyboard.press('Control+c');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+v');
  await expect(cell('D3')).toHaveText('10,00 €');
  await page.keyboard.press('Control+z');
  await expect(cell('D3')).toHaveText('');
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(cell('D4')).toHaveText('20,00 €');
  await page.keyboard.press('Delete');
  await expect(cell('D4')).toHaveText('');
  await page.keyboard.press('Tab');
  await expect(page.locator('.grid-scroll :focus')).toHaveCount(0);

  await page.reload();
  await expect(cell('D2')).toHaveText('5,00 €');
});

import { material } from '../../../shared/tasks/print-to-pdf/material';
import { expect, test } from '../journey';
import { solvedInPractice } from '../solved-in-practice';
import { button, field, type Person, personAt } from '../steps/person';
import { seedOf } from '../stored';

solvedInPractice('print-to-pdf', printTwoPages);

/** Prints the two pages into a PDF in the print window, and hands it in. */
async function printTwoPages(person: Person): Promise<void> {
  const { page, hand } = person;
  const [t, printer] = [person.words('print-to-pdf'), person.words('printer')];
  const { wanted } = material(await seedOf(page, 'print-to-pdf'));
  await hand.press(button(person, t('view.print')));
  await hand.choose(page.getByRole('radio', { name: printer('pdf') }));
  await hand.choose(page.getByRole('radio', { name: printer('some') }));
  await hand.write(field(person, printer('which')), wanted.join('-'));
  await hand.press(button(person, printer('save')));
  await hand.press(button(person, printer('hand-in')));
  await expect(page.getByText(person.words('delivery')('more'))).toBeVisible({ timeout: 30_000 });
}

test("two pages printed by the browser's own print command are recognised", async ({ desk }, info) => {
  const page = await desk.open('#/practice/print-to-pdf?seed=7');
  const somebody = personAt(page, 'mouse');
  await expect(page.locator('.workspace .sheet').first()).toBeVisible();
  const { wanted } = material(7);
  const path = info.outputPath('printed.pdf');
  await page.pdf({ path, pageRanges: wanted.join('-'), preferCSSPageSize: true });
  await somebody.hand.handIn(page.locator('input[data-hand-in]'), [path]);
  await expect(page.getByText(somebody.words('delivery')('more'))).toBeVisible({ timeout: 30_000 });
  await somebody.hand.press(button(somebody, somebody.words('check')('work.done')));
  await expect(page.locator('[data-verdict="met"]')).toHaveCount(3);
});

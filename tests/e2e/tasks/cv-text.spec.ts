import { type CvTextMaterial, material } from '../../../shared/tasks/cv-text/material';
import { expect } from '../journey';
import { solvedInPractice } from '../solved-in-practice';
import { button, type Person } from '../steps/person';
import { seedOf } from '../stored';

solvedInPractice('cv-text', tidyTheCv);

/** Goes through the text line by line: a style for each heading, a tab for each run of spaces, one page break. */
async function tidyTheCv(person: Person): Promise<void> {
  const { page, hand } = person;
  const writer = person.words('writer');
  const cv = material(await seedOf(page, 'cv-text'));
  await hand.enter(page.getByRole('textbox', { name: writer('text') }));
  await page.keyboard.press('Control+Home');
  for (const section of cv.sections) await tidySection(person, section, section.title === cv.onPageTwo);
  await page.keyboard.press('Escape');
  await hand.press(button(person, writer('pdf')));
  await hand.press(button(person, person.words('printer')('hand-in')));
  await expect(page.getByText(person.words('delivery')('more'))).toBeVisible({ timeout: 30_000 });
}

async function tidySection(person: Person, section: CvTextMaterial['sections'][number], breaks: boolean) {
  const { page, hand } = person;
  const writer = person.words('writer');
  await times(page, 'ArrowDown', 2);
  const style = page.getByRole('combobox', { name: writer('style') });
  if (person.kind === 'mouse') await style.selectOption('heading-1');
  else await page.keyboard.press('Control+Alt+1');
  await expect(style).toHaveValue('heading-1');
  if (breaks) await hand.press(button(person, writer('break')));
  for (const { label, spaces } of section.entries) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await times(page, 'ArrowRight', label.length);
    await times(page, 'Shift+ArrowRight', spaces);
    await page.keyboard.press('Tab');
  }
}

async function times(page: Person['page'], key: string, count: number): Promise<void> {
  for (let press = 0; press < count; press += 1) await page.keyboard.press(key);
}

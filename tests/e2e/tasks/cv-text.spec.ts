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
  await times(page, 'Control+Home', 1);
  for (const section of cv.sections) await tidySection(person, section, section.title === cv.onPageTwo);
  await page.keyboard.press('Escape');
  await hand.press(button(person, writer('pdf')));
  await hand.press(button(person, person.words('printer')('hand-in')));
  await expect(page.getByText(person.words('delivery')('more'))).toBeVisible({ timeout: 30_000 });
}

async function tidySection(person: Person, section: CvTextMaterial['sections'][number], breaks: boolean) {
  const { page, hand } = person;
  const writer = person.words('writer');
  await nextLine(page);
  await nextLine(page);
  const style = page.getByRole('combobox', { name: writer('style') });
  if (person.kind === 'mouse') await style.selectOption('heading-1');
  else await page.keyboard.press('Control+Alt+1');
  await expect(style).toHaveValue('heading-1');
  await settled(page);
  if (breaks) await hand.press(button(person, writer('break')));
  for (const { label, spaces } of section.entries) {
    await nextLine(page);
    await times(page, 'Home', 1);
    await times(page, 'ArrowRight', label.length);
    await times(page, 'Shift+ArrowRight', spaces);
    await times(page, 'Tab', 1);
  }
}

/** Down to the next line of the text, however many lines the last one fills on this screen. */
async function nextLine(page: Person['page']): Promise<void> {
  const before = await lineOf(page);
  for (let step = 0; step < 10 && (await lineOf(page)) === before; step += 1) await page.keyboard.press('ArrowDown');
  await settled(page);
}

function lineOf(page: Person['page']): Promise<number> {
  return page.evaluate(() => {
    const node = getSelection()?.anchorNode;
    const block = (node instanceof Element ? node : node?.parentElement)?.closest('p, h1, h2, h3, h4, h5, h6');
    return [...(block?.parentElement?.children ?? [])].indexOf(block ?? document.body);
  });
}

/** Nobody types so fast that the program has not seen yet where the last key led. */
function settled(page: Person['page']): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}

async function times(page: Person['page'], key: string, count: number): Promise<void> {
  for (let press = 0; press < count; press += 1) await page.keyboard.press(key);
  await settled(page);
}

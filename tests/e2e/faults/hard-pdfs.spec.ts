import { oddPdfs } from '../../files-room/odd-pdfs';
import { expect, test } from '../journey';
import { button, personAt } from '../steps/person';
import { wordsOf } from '../words';

const delivery = wordsOf('de', 'delivery');

/** Of each kind one; all of them are judged in `tests/files-room/odd-pdfs.test.ts`. */
const files = [
  'user-password.pdf',
  'cyclic-page-tree.pdf',
  'zeros-in-the-middle.pdf',
  'cut-in-half.pdf',
  'deflate-bomb-of-drawing.pdf',
];

test('25 encrypted, cyclic, fuzzed and slow PDFs end within 10 s with a clear sentence', async ({ desk }) => {
  const page = await desk.open(`#/practice/application-pdf?seed=${oddPdfs.seed}`);
  const person = personAt(page, 'mouse');
  const input = page.locator('input[data-hand-in]');
  await expect(page.locator('.workspace')).toBeVisible();
  for (const file of files) {
    const { outcome } = oddPdfs.files.find((one) => one.file === file) ?? {};
    const sentence = outcome === 'read' ? delivery('more') : delivery(`trouble.${outcome}`);
    const began = performance.now();
    await input.setInputFiles(oddPdfs.path(file));
    await expect(page.getByText(file).first(), file).toBeVisible();
    // The deadline of 10 s, and the time to start a worker and to draw.
    await expect(page.getByText(sentence), file).toBeVisible({ timeout: 14_000 });
    expect(performance.now() - began, file).toBeLessThan(14_000);
    await expect(input).toBeEnabled();
    await page.reload();
    await expect(page.locator('.workspace')).toBeVisible();
  }
  await person.hand.press(button(person, person.words('check')('work.done')));
  await expect(page.locator('[data-page="practice-feedback"]')).toBeVisible();
});

import type { Page } from '@playwright/test';
import { coachLanguages, offered } from '../../shared/i18n/languages';
import { expect, test } from './journey';
import { applying } from './pictures/walks-applying';
import { browsing } from './pictures/walks-browsing';
import { writing } from './pictures/walks-writing';
import { personAt } from './steps/person';
import { wordsOf } from './words';

const chosen = '.frame-language select';

test('the start page shows every language by its own name, and speaks the one that is pressed', async ({ desk }) => {
  const page = await desk.open('#/');
  for (const { code, name, tag, direction } of [...offered].reverse()) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf(code, 'common')('start.title'));
  }
});

test('another language in the middle of a task loses nothing', async ({ desk }) => {
  const page = await desk.open('#/practice/application-mail?seed=7');
  const person = personAt(page, 'mouse');
  const mail = person.words('mail');
  await person.hand.press(page.getByRole('button', { name: mail('new'), exact: true }));
  const body = page.locator('.mail-compose textarea, .application-mail textarea').first();
  const text = 'Guten Tag Frau Costa,\nich möchte bei Ihnen lernen. 12 % größer';
  await body.fill(text);
  for (const { code, direction } of [...offered, ...offered.slice(0, 1)]) {
    await page.locator(chosen).selectOption(code);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(wordsOf(code, 'application-mail')('title'));
    await expect(body).toHaveValue(text);
  }
  await page.locator(chosen).selectOption('en');
  await expect(page.locator('.saved-mark')).toHaveText(wordsOf('en', 'common')('saving.saved'));
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(body).toHaveValue(text);
});

test("in every task what is half done stands there in another language too, and is the same in one's own again", async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const page = await desk.open('#/');
  for (const [task, walk] of Object.entries({ ...applying, ...browsing, ...writing })) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/practice/${task}?seed=7`);
    await expect(page.locator(`[data-task="${task}"] .workspace > *`).first()).toBeVisible();
    let steps = 0;
    const stopHalfway = async () => {
      steps += 1;
      if (steps === halfway) throw new Halfway();
    };
    await walk(personAt(page, 'mouse'), stopHalfway).catch((error: unknown) => {
      if (!(error instanceof Halfway)) throw error;
    });
    await expect(page.locator('.workspace')).not.toContainText(/(wird|werden) (vorbereitet|geladen)/, {
      timeout: 20_000,
    });
    const [before, done] = [await wordsIn(page), await entered(page)];
    await page.locator(chosen).selectOption('ar');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(wordsOf('ar', task)('title'));
    expect(await entered(page), `${task} in Arabic`).toEqual(done);
    await page.locator(chosen).selectOption('de');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(wordsOf('de', task)('title'));
    expect(await wordsIn(page), `${task} in German again`).toBe(before);
    expect(await entered(page), `${task} in German again`).toEqual(done);
  }
});

/** Steps of a task's help after which something is done and something is not. */
const halfway = 3;

class Halfway extends Error {}

/** Everything that is shown, without what camera and microphone measure at this moment. */
async function wordsIn(page: Page): Promise<string> {
  return (await page.locator('.workspace').innerText()).replaceAll(/\d+ %/g, '');
}

/** What somebody has written, chosen, ticked, opened and put in order, without the words of the screen. */
function entered(page: Page): Promise<string[]> {
  return page.locator('.workspace').evaluate((workspace) =>
    [
      ...workspace.querySelectorAll<HTMLInputElement>(
        'input, select, textarea, [contenteditable], details, dialog, canvas',
      ),
    ].map((each) => {
      const { localName, type, value, checked } = each;
      return [localName, type, value, checked, each.hasAttribute('open')].join(' ');
    }),
  );
}

test('German material stays German, explains its words and can be translated', async ({ desk }) => {
  const page = await desk.open('#/practice/application-pdf?seed=7');
  await page.locator(chosen).selectOption('en');
  const [german, english] = [wordsOf('de', 'application-pdf'), wordsOf('en', 'application-pdf')];
  const [glossary, letter] = [wordsOf('en', 'glossary'), page.locator('.german-material')];
  await expect(letter).toContainText(german('view.mail.wishes'));
  await expect(letter.locator('[lang="de"]')).toHaveAttribute('dir', 'ltr');

  const word = letter.locator('[data-term="bewerbung"]').first();
  const note = page.locator('.glossary-note');
  await word.focus();
  await page.keyboard.press('Enter');
  await expect(note).toHaveText(glossary('term.bewerbung'));
  await expect(note).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(word).toBeFocused();
  await word.click();
  await expect(note).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(note).toHaveCount(0);

  await page.getByRole('button', { name: glossary('translate') }).click();
  await expect(letter).toContainText(english('view.mail.wishes'));
  await expect(letter.locator('[data-term]')).toHaveCount(0);
  await page.getByRole('button', { name: glossary('back') }).click();
  await expect(letter).toContainText(german('view.mail.wishes'));
});

test('a German paper stays whole on a page that runs from the right', async ({ desk }) => {
  const page = await desk.open('#/practice/print-to-pdf?seed=7');
  await expect(page.locator('.sheet text').first()).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const outside = await page.locator('.sheet').evaluateAll(
    (sheets) =>
      sheets.flatMap((sheet) => {
        const { left, right } = sheet.getBoundingClientRect();
        const texts = [...sheet.querySelectorAll('text')];
        return texts.filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < left || box.right > right;
        });
      }).length,
  );
  expect(outside).toBe(0);
});

test.describe(() => {
  test.use({ settings: { locale: 'de' } });

  test('the coach desk speaks German or English, and outside the own language is back', async ({ desk }) => {
    const page = await desk.open('#/');
    for (const { code, tag, name } of offered) {
      await page.locator(chosen).selectOption(code);
      await page.getByRole('link', { name: wordsOf(code, 'common')('start.coach') }).click();
      const isSpoken = coachLanguages.some((language) => language.code === code);
      await expect(page.locator('html')).toHaveAttribute('lang', isSpoken ? tag : 'de');
      await expect(page.locator(`${chosen} option`)).toHaveCount(coachLanguages.length);
      const note = page.getByText(wordsOf('de', 'coach')('languages', { outside: name }));
      await expect(note).toHaveCount(isSpoken ? 0 : 1);
      await page.goBack();
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
    }
  });
});

import type { Page } from '@playwright/test';
import { expect, test } from './journey';
import { endSaying, isSpeaking, markedWords, plugIn, reachWord, saidOn, standInVoices } from './stand-in-voices';
import { button, personAt } from './steps/person';

const german = { lang: 'de-DE', localService: true };
const arabic = { lang: 'ar-SA', localService: true };

test('reads the page in its order, marks the word, keeps the speed, stops on request', async ({ desk }) => {
  await desk.context.addInitScript(standInVoices, [german]);
  const page = await desk.open('#/');
  const person = personAt(page, 'keyboard');
  const [t, common] = [person.words('read-aloud'), person.words('common')];

  await person.hand.press(button(person, common('frame.read-aloud')));
  await expect.poll(() => saidOn(page)).toEqual([{ text: common('start.title'), lang: 'de-DE', rate: 1 }]);
  expect(await markedWords(page), 'a voice that tells no words marks none').toEqual([]);
  const [first = '', second = ''] = common('start.title').split(' ');
  await reachWord(page, first.length + 1, second.length);
  expect(await markedWords(page)).toEqual([second]);

  await page.getByLabel(t('speed.label')).selectOption('slow');
  await expect.poll(async () => (await saidOn(page)).length).toBe(2);
  expect((await saidOn(page))[1], 'goes on at the same word').toEqual({
    text: common('start.title').slice(first.length + 1),
    lang: 'de-DE',
    rate: 0.7,
  });
  await endSaying(page);
  await expect.poll(async () => (await saidOn(page)).at(-1)?.text).toBe(common('start.lead'));

  await person.hand.press(button(person, common('frame.read-stop')));
  await expect(button(person, common('frame.read-aloud'))).toBeFocused();
  await expect.poll(() => isSpeaking(page)).toBe(false);
  await expect.poll(() => markedWords(page)).toEqual([]);

  await page.reload();
  await person.hand.press(button(person, common('frame.read-aloud')));
  await expect.poll(async () => (await saidOn(page))[0]?.rate, 'the speed is kept').toBe(0.7);
});

test('is over at the end of the page, leaves out what can be pressed, and stops when the page is left', async ({
  desk,
}) => {
  await desk.context.addInitScript(standInVoices, [german]);
  const page = await desk.open('#/data');
  const person = personAt(page, 'mouse');
  const [data, common] = [person.words('data'), person.words('common')];
  const start = button(person, common('frame.read-aloud'));

  await person.hand.press(start);
  await expect(button(person, common('frame.read-stop'))).toBeVisible();
  await expect.poll(() => isSpeaking(page)).toBe(true);
  await sayAll(page);
  await expect(start).toBeVisible();
  const said = (await saidOn(page)).map(({ text }) => text);
  expect(said.slice(0, 3)).toEqual([data('title'), data('what'), data('where')]);
  expect(said).not.toContain(data('wipe'));

  await person.hand.press(start);
  await expect.poll(() => isSpeaking(page)).toBe(true);
  await page.evaluate(() => {
    location.hash = '#/practice';
  });
  await expect(page.locator('[data-page="practice"]')).toBeVisible();
  await expect.poll(() => isSpeaking(page)).toBe(false);
  await expect(start).toBeVisible();
});

test('each language has its voice: German material stays German, and without its voice it is left out', async ({
  desk,
}) => {
  await desk.context.addInitScript(standInVoices, [arabic, german]);
  const page = await desk.open('#/practice/job-search?seed=7');
  await page.locator('.frame-language select').selectOption('ar');
  const person = personAt(page, 'mouse', 'ar');
  const common = person.words('common');
  const material = await page.locator('main [lang="de"]').first().textContent();
  expect(material).toBeTruthy();

  await person.hand.press(button(person, common('frame.read-aloud')));
  await expect.poll(() => isSpeaking(page)).toBe(true);
  await sayAll(page);
  const said = await saidOn(page);
  expect(said[0]).toMatchObject({ text: person.words('job-search')('title'), lang: 'ar-SA' });
  expect(said.filter(({ text }) => material?.includes(text)).map(({ lang }) => lang)).toContain('de-DE');
  expect(said.filter(({ text, lang }) => lang === 'de-DE' && /\p{Script=Arabic}/u.test(text))).toEqual([]);

  await plugIn(page, [arabic]);
  await person.hand.press(button(person, common('frame.read-aloud')));
  await expect.poll(() => isSpeaking(page)).toBe(true);
  await sayAll(page);
  const again = (await saidOn(page)).slice(said.length);
  expect(again).toEqual(said.filter(({ lang }) => lang === 'ar-SA'));
});

test('what comes while it speaks is read as well', async ({ desk }) => {
  await desk.context.addInitScript(standInVoices, [german]);
  const page = await desk.open('#/data');
  const person = personAt(page, 'mouse');
  await person.hand.press(button(person, person.words('common')('frame.read-aloud')));
  await expect.poll(() => isSpeaking(page)).toBe(true);
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = 'spät gekommen';
    document.querySelector('main')?.append(late);
  });
  await sayAll(page);
  await expect.poll(async () => (await saidOn(page)).at(-1)?.text).toBe('spät gekommen');
});

async function sayAll(page: Page): Promise<void> {
  for (let passage = 0; passage < 300 && (await isSpeaking(page)); passage += 1) await endSaying(page);
}

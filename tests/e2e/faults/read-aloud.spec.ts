import { expect, test } from '../journey';
import { plugIn, saidOn, standInVoices } from '../stand-in-voices';
import { button, personAt } from '../steps/person';

test('30 without a voice the button explains itself and the text stays; with one it starts and stops', async ({
  desk,
}) => {
  await desk.context.addInitScript(standInVoices, [{ lang: 'de-DE', localService: false }]);
  const page = await desk.open('#/practice/application-mail?seed=7');
  const person = personAt(page, 'mouse');
  const [t, common] = [person.words('read-aloud'), person.words('common')];
  const brief = page.locator('.brief');
  await expect(brief).toBeVisible();
  const text = await brief.locator('p').first().textContent();

  await person.hand.press(button(person, common('frame.read-aloud')));
  await expect(page.getByText(t('no-voice'))).toBeVisible();
  await expect(brief.locator('p').first()).toHaveText(text ?? '');

  await plugIn(page, [{ lang: 'de_DE', localService: true }]);
  await person.hand.press(button(person, common('frame.read-aloud')));
  await person.hand.press(button(person, common('frame.read-stop')));
  await expect(button(person, common('frame.read-aloud'))).toBeVisible();
  const said = (await saidOn(page)).map((each) => each.text).join(' ');
  expect(said).toContain(await page.locator('.brief h1').textContent());
});

import { expect, test } from '../journey';
import { button, personAt } from '../steps/person';

test('30 without a voice the button explains itself and the text stays; with one it starts and stops', async ({
  desk,
}) => {
  await desk.context.addInitScript(standInVoices);
  const page = await desk.open('#/practice/application-mail?seed=7');
  const person = personAt(page, 'mouse');
  const t = person.words('read-aloud');
  const brief = page.locator('.brief');
  await expect(brief).toBeVisible();
  const text = await brief.locator('p').first().textContent();

  await person.hand.press(button(person, t('start')));
  await expect(page.getByText(t('no-voice'))).toBeVisible();
  await expect(brief.locator('p').first()).toHaveText(text ?? '');

  await page.evaluate(() => (Reflect.get(window, 'plugIn') as () => void)());
  await person.hand.press(button(person, t('start')));
  await person.hand.press(button(person, t('stop')));
  await expect(button(person, t('start'))).toBeVisible();
  const said = await page.evaluate(() => Reflect.get(window, 'said') as string[]);
  expect(said.join(' ')).toContain((text ?? '').slice(0, 20));
});

/** For `addInitScript`: no machine of a test has voices. The only one at first is a server's, which must not be used. */
function standInVoices(): void {
  const said: string[] = [];
  const voice = (lang: string, localService: boolean) => ({ lang, localService, name: lang, default: false });
  let voices = [voice('de-DE', false)];
  class StandInUtterance extends EventTarget {
    voice: object | null = null;
    lang = '';
    constructor(readonly text: string) {
      super();
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: ({ text }: StandInUtterance) => said.push(text),
    cancel: () => undefined,
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.assign(window, {
    SpeechSynthesisUtterance: StandInUtterance,
    said,
    plugIn: () => {
      voices = [voice('de_DE', true)];
    },
  });
}

import type { Page } from '@playwright/test';
import { isCoachLanguage, offered } from '../../shared/i18n/languages';
import { cutOffs, stretch } from './cut-off';
import { expect, test } from './journey';
import { personAt } from './steps/person';
import { clientTour, tour } from './steps/tour';

const widths = [320, 360, 768, 1280];

for (const { code } of offered) {
  test.describe(() => {
    test.use({ settings: { locale: code.slice(0, 2) } });

    test(`nothing is cut off in ${code}`, async ({ desk }) => {
      const page = await desk.open('#/');
      await page.locator('.frame-language select').selectOption(code);
      const problems: string[] = [];
      let screens = 0;
      const look = async (screen: string) => {
        screens += 1;
        problems.push(...(await atEveryWidth(page, `${code}, ${screen}`)));
        // The desk speaks German and English only.
        if (code === 'de' && !screen.startsWith('coach-')) problems.push(...(await stretched(page, screen)));
      };
      const walk = isCoachLanguage(code) ? tour : clientTour;
      await walk(personAt(page, 'mouse', code), look);
      console.log(`${code}: ${screens} screens at ${widths.length} widths, ${problems.length} findings`);
      for (const problem of problems) console.log(problem);
      expect(problems).toEqual([]);
    });
  });
}

async function atEveryWidth(page: Page, where: string): Promise<string[]> {
  const problems: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate(async () => {
      // For one frame more, lengths in vw may still be those of the window before.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    });
    problems.push(...(await cutOffs(page)).map((problem) => `${where}, ${width}: ${problem}`));
  }
  return problems;
}

/** As a language would look that nobody has written yet: longer, and longer from right to left. */
async function stretched(page: Page, screen: string): Promise<string[]> {
  const problems: string[] = [];
  for (const mirrored of [false, true]) {
    const putBack = await stretch(page, mirrored);
    problems.push(...(await atEveryWidth(page, `${mirrored ? 'longer and mirrored' : 'longer'}, ${screen}`)));
    await putBack();
  }
  return problems;
}

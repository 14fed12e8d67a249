import type { Page } from '@playwright/test';
import { factsOf, type Language, offered } from '../../shared/i18n/languages';
import { violations } from './axe';
import { expect, test } from './journey';
import { personAt } from './steps/person';
import { tour } from './steps/tour';
import { tourOfPhone } from './steps/tour/phone';

/** The two languages in which every screen is looked at: one with lines from the left, one with lines from the right. */
const thorough = ['de', 'ar'] as const;
const others = offered.map(({ code }) => code).filter((code) => !thorough.some((each) => each === code));

/** What everybody sees, in these languages as well; the desk speaks English beside German. */
const mainScreens: Readonly<Record<string, readonly Language[]>> = {
  start: others,
  'check-welcome': others,
  'check-about-you': others,
  'check-estimate': others,
  'check-work': others,
  'check-between': others,
  result: others,
  practice: others,
  'how-to': others,
  'application-mail': others,
  'job-search': others,
  'practice-feedback': others,
  data: others,
  accessibility: others,
  'coach-list': ['en'],
  'coach-person': ['en'],
  'coach-places': ['en'],
};

const large = { width: 1280, height: 900 };
/** 1280 pixels at 400 %, and a common phone. */
const narrow = [320, 360];

test.describe(() => {
  test.use({ settings: { locale: 'de', serviceWorkers: 'block', viewport: large } });

  test('must-show 1: axe finds nothing on any screen of client and coach in de, light and dark; each fits 320 pixels', async ({
    desk,
  }) => {
    const problems = await problemsIn('de', await desk.open('#/'), async (page) => [
      ...(await barriers(page)),
      ...(await tooWide(page)),
    ]);
    expect(problems).toEqual([]);
  });
});

test.describe(() => {
  test.use({ settings: { locale: 'ar', serviceWorkers: 'block', viewport: large } });

  test('must-show 1: axe finds nothing on any screen of client and coach in ar, light and dark, and on the main screens in all other languages', async ({
    desk,
  }) => {
    const problems = await problemsIn('ar', await desk.open('#/'), async (page, screen) => [
      ...(await barriers(page)),
      ...(await inOthers(page, mainScreens[screen] ?? [])),
    ]);
    expect(problems).toEqual([]);
  });
});

test.describe(() => {
  test.use({ settings: { phone: true, serviceWorkers: 'block', viewport: { width: 360, height: 740 } } });

  test('must-show 1: axe finds nothing on what only a phone shows in de and ar, light and dark', async ({ desk }) => {
    const page = await desk.open('#/');
    const problems: string[] = [];
    await tourOfPhone(personAt(page, 'mouse'), async (screen) => {
      const found = [...(await inOthers(page, ['ar'], barriers)), ...(await barriers(page))];
      problems.push(...found.map((problem) => `${screen}: ${problem}`));
    });
    expect(problems).toEqual([]);
  });
});

type Glance = (page: Page, screen: string) => Promise<string[]>;

/** Walks through the whole product once. @returns what was found, each with its screen */
async function problemsIn(language: Language, page: Page, glance: Glance): Promise<string[]> {
  test.setTimeout(400_000);
  const problems: string[] = [];
  const seen = new Set<string>();
  await tour(personAt(page, 'mouse', language), async (screen) => {
    expect(seen, 'a screen a name').not.toContain(screen);
    seen.add(screen);
    problems.push(...(await glance(page, screen)).map((problem) => `${screen}: ${problem}`));
  });
  expect(seen.size).toBeGreaterThan(100);
  expect([...seen]).toEqual(expect.arrayContaining(Object.keys(mainScreens)));
  return problems;
}

/** Light first with every rule. Dark is the same in other colours: what is not about colour is not looked at twice. */
async function barriers(page: Page): Promise<string[]> {
  // Of people in long rows the first three stand for all.
  const leaveOut = '.places-people > li:nth-child(n + 4), .people-row:nth-child(n + 4)';
  const light = await violations(page, { leaveOut });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, { leaveOut, rules: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark.map((problem) => `dark, ${problem}`)];
}

/** The same screen in other languages; afterwards it speaks as before. */
async function inOthers(
  page: Page,
  languages: readonly Language[],
  look: (page: Page) => Promise<string[]> = violations,
): Promise<string[]> {
  if (languages.length === 0) return [];
  const choice = page.locator('.frame-language select');
  const before = (await choice.inputValue()) as Language;
  const problems: string[] = [];
  for (const language of languages) {
    await speak(page, language);
    problems.push(...(await look(page)).map((problem) => `in ${language}, ${problem}`));
  }
  await speak(page, before);
  return problems;
}

async function speak(page: Page, language: Language): Promise<void> {
  await page.locator('.frame-language select').selectOption(language);
  await expect(page.locator('html')).toHaveAttribute('lang', factsOf(language).tag);
}

/** Pixels that reach over a small window. */
async function tooWide(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const width of narrow) {
    await page.setViewportSize({ width, height: 740 });
    const over = await page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      return document.documentElement.scrollWidth - innerWidth;
    });
    if (over > 0) problems.push(`${over} pixels too wide at ${width}`);
  }
  await page.setViewportSize(large);
  return problems;
}

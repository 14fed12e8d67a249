import { mkdirSync } from 'node:fs';
import { root } from '../house/sources';
import { test } from './journey';
import { personAt } from './steps/person';
import { tour } from './steps/tour';

const all = `${root}tests/results/screenshots`;
/** The few that the README shows are kept with the code. */
const kept = `${root}tests/screenshots`;
const forReadme = [
  'start-1280-light',
  'coach-list-1280-light',
  'interview-lobby-1280-light',
  'coach-person-1280-light',
  'application-pdf-360-light',
  'result-360-light',
];

/** Arabic shows what runs from the right; its colours are those of German. */
const looks = [
  { language: 'de', colorScheme: 'light' },
  { language: 'de', colorScheme: 'dark' },
  { language: 'ar', colorScheme: 'light' },
] as const;

for (const width of [360, 1280]) {
  for (const { language, colorScheme } of looks) {
    test.describe(() => {
      test.use({ settings: { locale: language, colorScheme, viewport: { width, height: width === 360 ? 740 : 900 } } });

      test(`every screen at ${width} pixels in ${language}, ${colorScheme}`, async ({ desk }) => {
        mkdirSync(all, { recursive: true });
        mkdirSync(kept, { recursive: true });
        const page = await desk.open('#/');
        await tour(personAt(page, 'mouse', language), async (screen) => {
          const name = `${screen}-${width}-${colorScheme}`;
          await page.evaluate(() => scrollTo(0, 0));
          await page.screenshot({ path: `${all}/${language}-${name}.png`, fullPage: true });
          if (language !== 'de' || !forReadme.includes(name)) return;
          await page.screenshot({ path: `${kept}/${name}.png` });
        });
      });
    });
  }
}

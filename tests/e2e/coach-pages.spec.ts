import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from './journey';
import { deskPages, deskWithExamples, openDeskPage, openPerson } from './steps/desk-pages';
import { button, personAt } from './steps/person';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(() => {
    test.use({ settings: { colorScheme } });

    test(`every page of the desk is accessible: ${colorScheme}`, async ({ desk }) => {
      test.setTimeout(180_000);
      const page = await desk.open('#/');
      const coach = personAt(page, 'mouse');
      await deskWithExamples(coach);
      const problems: string[] = [];
      const look = async (name: string) => problems.push(...(await violations(page, colorScheme, name)));
      await page.locator('.figures summary').click();
      await page.locator('.overview-key summary').click();
      await coach.hand.press(button(coach, coach.words('coach-overview')('filter.button')));
      await look('list');
      await openPerson(coach, 0);
      await look('person');
      for (const name of deskPages) {
        await openDeskPage(coach, name);
        await look(name);
      }
      expect(problems).toEqual([]);
    });
  });
}

test.describe(() => {
  test.use({ settings: { viewport: { width: 360, height: 740 } } });

  test('every page of the desk fits 360 pixels', async ({ desk }) => {
    test.setTimeout(180_000);
    const page = await desk.open('#/');
    const coach = personAt(page, 'mouse');
    await deskWithExamples(coach);
    const tooWide: string[] = [];
    const look = async (name: string) => {
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) tooWide.push(name);
    };
    await look('list');
    await openPerson(coach, 0);
    await look('person');
    for (const name of deskPages) {
      await openDeskPage(coach, name);
      await look(name);
    }
    expect(tooWide).toEqual([]);
  });
});

test('paper has everybody whom search and filters leave, not only those on screen', async ({ desk }) => {
  const page = await desk.open('#/');
  const coach = personAt(page, 'mouse');
  await deskWithExamples(coach);
  const everybody = await onPaper(page);
  expect(everybody.match(/Selbsttest/g)).toHaveLength(60);
  await page.getByLabel(coach.words('coach-overview')('find.search')).fill('kaya');
  const few = await onPaper(page);
  const rows = Number(await page.locator('.people').getAttribute('aria-rowcount'));
  expect(few.match(/Selbsttest/g)?.length).toBeLessThan(rows);
  expect(few).toContain('kaya');
  await expect(page.locator('.paper-table')).toHaveCount(0);

  await openDeskPage(coach, 'places');
  expect((await onPaper(page)).match(/etwa \d von 10/g)).toHaveLength(60);
});

/** Of people in long rows the first three stand for all. */
async function violations(page: Page, colorScheme: 'light' | 'dark', name: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).exclude('.places-people > li:nth-child(n + 4), .people-row:nth-child(n + 4)');
  if (colorScheme === 'dark') axe.withRules(['color-contrast']);
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${name}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** The text of the pages that the browser would print. */
async function onPaper(page: Page): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(...items.map((item) => ('str' in item ? item.str : '')));
  }
  await pdf.destroy();
  return texts.join(' ').replace(/\s+/g, ' ');
}

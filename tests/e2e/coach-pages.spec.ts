import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from './journey';
import { deskWithExamples, openDeskPage } from './steps/desk-pages';
import { personAt } from './steps/person';

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

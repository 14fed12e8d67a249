import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { root } from '../house/sources';
import { cutOffs } from './cut-off';
import { expect, test } from './journey';
import { personAt } from './steps/person';
import { focusProblems } from './tab-through';
import { smallTargets } from './target-sizes';

const tasks = readdirSync(`${root}shared/tasks`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `practice/${name}?seed=7`);
const pages = ['', 'check', 'practice', 'result', 'data', 'accessibility', 'resume'];

test.use({ settings: { viewport: { width: 360, height: 740 } } });

test('every target is large enough for a finger, or stands alone', async ({ desk }) => {
  const page = await desk.open('#/');
  expect(await onEach(page, [...pages, ...tasks], smallTargets)).toEqual([]);
});

test('more space between letters, words, lines and paragraphs cuts nothing off', async ({ desk }) => {
  const page = await desk.open('#/');
  await page.evaluate(() => {
    // WCAG 2.2, 1.4.12; a sheet made by a script is the only one that the content policy lets in.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      *:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await onEach(page, [...pages, ...tasks], cutOffs)).toEqual([]);
});

test('the keyboard reaches everything in the order of the page, its place is seen, and nothing lies over it', async ({
  desk,
}) => {
  const page = await desk.open('#/');
  const some = ['', 'check', 'data', 'accessibility', 'coach', tasks[0] ?? '', 'practice/portal-upload?seed=7'];
  expect(await onEach(page, some, focusProblems)).toEqual([]);
  await page.setViewportSize({ width: 1024, height: 740 });
  const withBar = async () => {
    await page.locator('.workspace input[type="radio"]').first().check();
    await page.getByRole('checkbox').first().check();
    return focusProblems(page);
  };
  expect(await onEach(page, ['practice/tidy-files?seed=7'], withBar)).toEqual([]);
});

test('nothing moves for who wants little motion', async ({ desk }) => {
  const page = await desk.open('#/');
  const moving = (at: Page) =>
    at.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > 10)
        .map(({ effect }) => (effect as KeyframeEffect).target?.className ?? ''),
    );
  expect(await onEach(page, [...pages, ...tasks], moving)).toEqual([]);
});

test('the start page leads to the statement, which says whom to tell', async ({ desk }) => {
  const page = await desk.open('#/');
  const t = personAt(page, 'mouse').words('accessibility');
  await page.getByRole('link', { name: t('title') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('title') })).toBeVisible();
  await expect(page.getByText(t('report.who'), { exact: true })).toBeVisible();
  await expect(page.getByText(/LBIT/)).toHaveAttribute('lang', 'de');
});

/** Looks at each address; one line for every problem, with where it was. */
async function onEach(
  page: Page,
  addresses: readonly string[],
  look: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  const problems: string[] = [];
  for (const address of addresses) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${address}`);
    const [, task] = address.match(/^practice\/([\w-]+)/) ?? [];
    const screen = task ? `[data-task="${task}"] .workspace > *` : `[data-page^="${address || 'start'}"] h1`;
    await expect(page.locator(screen).first()).toBeVisible();
    // The page takes the focus once it is drawn.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const found = [...(await titleProblems(page)), ...(await look(page))];
    problems.push(...found.map((problem) => `${address || 'start'}: ${problem}`));
  }
  return problems;
}

/** The tab says which page it is. */
function titleProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const heading = document.querySelector('h1')?.textContent ?? '';
    return document.title.includes(heading) ? [] : [`the tab says ${document.title}, the page ${heading}`];
  });
}

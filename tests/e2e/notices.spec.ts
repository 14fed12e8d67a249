import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from '../../pwa/serve/builds.mjs';
import { importsOf, root, sourcesIn } from '../house/sources';
import { violations } from './axe';
import { expect, test } from './journey';
import { setUpDesk } from './steps/coach';
import { openDeskPage } from './steps/desk-pages';
import { personAt } from './steps/person';
import { wordsOf } from './words';

const notices = (build: keyof typeof builds) => readFileSync(join(root, builds[build], 'notices.txt'), 'utf8');
const imported = (...folders: readonly string[]) =>
  sourcesIn(...folders)
    .flatMap(importsOf)
    .filter(({ local, kind }) => !local && kind !== 'type')
    .map(({ to }) => to.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? to)
    .filter((name) => name !== 'virtual:pwa');

test('every package that the product imports is named with its licence, in all three builds', () => {
  const names = { pwa: imported('shared', 'pwa'), chromium: imported('shared'), firefox: imported('shared') };
  const used = new Set(
    sourcesIn('pwa')
      .filter(({ path }) => !/^pwa\/(main|sw|updates)\.tsx?$/.test(path))
      .flatMap(importsOf)
      .map(({ to }) => to),
  );
  for (const build of Object.keys(names) as (keyof typeof names)[]) {
    const text = notices(build);
    for (const name of new Set(names[build])) {
      if (used.has(name) || name.startsWith('node:') || onlyForTools.includes(name)) continue;
      expect([build, name, text.includes(`\n${nameIn(name)} `)]).toEqual([build, name, true]);
    }
  }
});

/** Imported by commands of ours that nobody ships. */
const onlyForTools = ['vite', '@preact/preset-vite', 'workbox-build', 'wxt'];
/** Installed under another name. */
const nameIn = (name: string) => (name === 'pdf-lib' ? '@cantoo/pdf-lib' : name);

test('every font that is shipped stands there with its licence', () => {
  for (const build of Object.keys(builds) as (keyof typeof builds)[]) {
    const text = notices(build);
    for (const words of [
      'SIL OPEN FONT LICENSE',
      'LICENSE_LIBERATION',
      'LICENSE_FOXIT',
      'vazirmatn',
      'source-sans-3',
    ]) {
      expect([build, words, text.includes(words)]).toEqual([build, words, true]);
    }
    expect(text).not.toContain(root);
  }
});

test('the data page leads to them, in both hosts', async ({ desk }) => {
  const page = await desk.open('#/data');
  const link = page.getByRole('link', { name: wordsOf('de', 'data-rules')('notices') });
  const address = await link.evaluate((one) => (one as HTMLAnchorElement).href);
  expect(await page.evaluate((from) => fetch(from).then((answer) => answer.text()), address)).toContain('EUPL-1.2');
});

test('the desk says what it keeps, and leads to them as well', async ({ desk }) => {
  const page = await desk.open('#/');
  const coach = personAt(page, 'mouse');
  await setUpDesk(coach, 'Jobcenter Odenwaldkreis, Frau Kaya');
  await openDeskPage(coach, 'keys');
  await page.getByRole('link', { name: coach.words('coach-safe')('bar.data') }).click();
  await expect(page.locator('[data-page="coach-data"]')).toBeVisible();
  const t = coach.words('coach-data');
  for (const question of ['what', 'where', 'who', 'long', 'leaves', 'decides', 'rights'] as const) {
    await expect(page.getByText(t(`${question}.q`), { exact: true })).toBeVisible();
  }
  await expect(page.getByRole('link', { name: t('notices') })).toHaveAttribute('href', 'notices.txt');
  expect(await violations(page)).toEqual([]);
});

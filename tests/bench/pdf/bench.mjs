/**
 * How long the recogniser takes in a real Chromium: a typical file and one of 50 MB, each in a fresh worker.
 * Run from the project's folder: `npm run bench:pdf`.
 */
import { chromium } from '@playwright/test';
import { loadProduct } from '../../files/application-pdf/product.mjs';
import { serveBench } from './serve-bench.mjs';

const seed = 1;
const rounds = 3;
const targets = { 'typical, 6 pages': 1_500, '50 MB, scanned at 320 dpi': 8_000 };

const { material, makeDocument, mergePages, nodeWorld, close } = await loadProduct();

/** All pages of the material in one file, as made for `scanner`; `scanned` makes every page a scan. */
async function fileOf({ scanned, scanner, copies }) {
  const documents = material(seed).documents.map((document) => ({
    ...document,
    pages: document.pages.map((page) => (scanned && page.number ? { ...page, render: 'image', grain: 0.95 } : page)),
  }));
  const sources = await Promise.all(documents.map((document) => makeDocument(document, nodeWorld, scanner)));
  const once = documents.flatMap(({ pages }, source) => pages.map((_, page) => ({ source, page, turn: 0 })));
  const pages = Array.from({ length: copies }, () => once).flat();
  return mergePages({ sources, pages, size: 'original' }, nodeWorld);
}

const office = { dpi: 200, quality: 0.98 };
const files = {
  'typical, 6 pages': await fileOf({ scanned: false, scanner: office, copies: 1 }),
  '50 MB, scanned at 320 dpi': await fileOf({ scanned: true, scanner: { dpi: 320, quality: 0.99 }, copies: 1 }),
};
await close();

const served = await serveBench(files);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const [name, target] of Object.entries(targets)) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage();
    await page.goto(served.address);
    const { milliseconds, facts } = await page.evaluate(
      ([file, number]) => globalThis.bench.judge(file, number),
      [name, seed],
    );
    if (facts.outcome !== 'read') throw new Error(`${name}: ${facts.outcome}`);
    times.push(milliseconds);
    if (round === 0)
      console.info(facts.pages.map(({ source, signals }) => `${source.kind} (${signals.join(', ')})`).join(' · '));
    await page.close();
  }
  const median = times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
  const megabytes = (files[name].length / 1024 / 1024).toFixed(1);
  console.info(
    `${name} (${megabytes} MB): ${Math.round(median)} ms, target ${target} ms ${median < target ? 'kept' : 'NOT KEPT'}`,
  );
}
await browser.close();
await served.stop();

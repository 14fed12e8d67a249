/**
 * The coach desk in a real Chromium: storing, opening to an interactive overview, sorting and searching, memory, and 500
 * dropped files, each beside what bare IndexedDB takes for the same bytes in the same run.
 * Run from the project's folder: `npm run bench:coach`, or with sizes of your own: `npm run bench:coach -- 1000 10000`.
 */
import { readFile } from 'node:fs/promises';
import { benchSite } from './bench-site.mjs';
import { measureDrop } from './measure-drop.mjs';
import { measureSize } from './measure-size.mjs';

const sizes = process.argv.slice(2).map(Number);
const { version } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'));
const site = await benchSite();
try {
  for (const count of sizes.length > 0 ? sizes : [1_000, 10_000, 100_000])
    await measureSize(site.address, count, version);
  await measureDrop(site.address, 500);
} finally {
  await site.stop();
}

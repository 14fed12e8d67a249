/**
 * Time to the first question that can be answered, under 4 × CPU throttling: at a first visit, at a second, and with
 * the server stopped; beside a bare static page of the same words in the same run.
 * Run from the project's folder: `npm run bench:start`, or with another number of runs: `npm run bench:start -- 9`.
 */
import { withPlainPage } from './plain-page.mjs';
import { measureVisits } from './visits.mjs';

const runs = Number(process.argv[2] ?? 5);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const measured = [];
await withPlainPage(async (site) => {
  for (let run = 0; run < runs; run += 1) measured.push(await measureVisits(site));
});

console.info(`to the first answerable question, 4 × slower CPU, median of ${runs}`);
for (const visit of ['cold', 'warm', 'offline']) {
  const product = median(measured.map((one) => one.product[visit]));
  const plain = visit === 'offline' ? null : median(measured.map((one) => one.plain[visit]));
  const beside =
    plain === null ? 'a bare page has none' : `bare page ${plain.toFixed(0)} ms, ratio ${(product / plain).toFixed(1)}`;
  console.info(`  ${visit.padEnd(8)} ${product.toFixed(0).padStart(6)} ms   ${beside}`);
}

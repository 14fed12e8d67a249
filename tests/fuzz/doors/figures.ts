import { published } from '../../../shared/exchange/aggregates/figures';
import { figuresCsv, readFigures } from '../../../shared/exchange/aggregates/figures-csv';
import { mergedTexts } from '../../../shared/exchange/aggregates/merge-texts';
import type { Random } from '../../../shared/model/random';
import type { Answer, FuzzedDoor } from '../door';
import { mutatedBytes } from '../mutate-bytes';

const sample = figuresCsv([
  published({
    jobcenter: 'KJC Odenwaldkreis',
    quarter: '2026-Q4',
    people: 80,
    tallies: [{ table: 'placement', row: 'apply', cells: { needs: 40, helps: 28, unclear: 12 } }],
    means: [{ row: 'ability', values: Array.from({ length: 80 }, (_, at) => at / 10) }],
  }),
]);
const oddCells = [
  '',
  '0',
  '9',
  '-1',
  '1e9',
  '9999999999',
  '10,5',
  '=1+1',
  '"',
  '"";""',
  '\u00a0',
  'NaN',
  'x'.repeat(30_000),
  '__proto__',
  '2026-Q5',
  'a\nb',
];

/** By hand: nothing under ten people, nobody called as no Jobcenter is, and the same again after writing it. */
function answerTo(text: string): Answer {
  const reading = readFigures(text);
  if (!reading.ok) return { taken: false, problem: 'unreadable' };
  const told = reading.figures.flatMap(({ counts }) => counts).filter(({ persons }) => persons !== null);
  const odd = told.find(
    ({ persons, base, published }) => Number(persons) < 10 || Number(persons) > base || published < 1,
  );
  if (odd) return { taken: true, wrong: `a figure cannot be: ${JSON.stringify(odd)}` };
  const names = reading.figures.flatMap(({ jobcenters }) => jobcenters);
  if (names.some((name) => !/^[^=+@\t\r\n<>"]{1,60}$/.test(name))) return { taken: true, wrong: `of ${names}` };
  const again = readFigures(figuresCsv(reading.figures));
  const same = again.ok && JSON.stringify(again.figures) === JSON.stringify(reading.figures);
  if (!same) return { taken: true, wrong: 'it reads differently after it was written' };
  return {
    taken: true,
    wrong: mergedTexts([
      { name: 'a', text },
      { name: 'b', text },
    ]).ok
      ? null
      : 'it clashes with itself',
  };
}

function mutated(random: Random): string {
  if (random.float() < 0.4) return new TextDecoder().decode(mutatedBytes(new TextEncoder().encode(sample), random));
  const rows = sample.split('\r\n').map((row) => row.split(';'));
  for (let edits = random.integer(1, 3); edits > 0; edits -= 1) {
    const row = random.pick(rows);
    if (random.float() < 0.2) rows.push([...random.pick(rows)]);
    else row[random.integer(0, row.length - 1)] = random.pick([...oddCells, ...random.pick(rows)]);
  }
  return rows.map((row) => row.join(';')).join('\r\n');
}

/** Anonymous figures of another Jobcenter. */
export const figures: FuzzedDoor = {
  name: 'figures (CSV)',
  problems: ['unreadable'],
  knock: async (random) => answerTo(mutated(random)),
  good: async () => [answerTo(sample)],
};

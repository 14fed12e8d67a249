import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { published, type QuarterFigures } from '../../../shared/exchange/aggregates/figures';
import { figuresCsv, readFigures } from '../../../shared/exchange/aggregates/figures-csv';
import { merged } from '../../../shared/exchange/aggregates/merge';
import { mergedTexts } from '../../../shared/exchange/aggregates/merge-texts';
import { root } from '../../house/sources';
import { anyUnit } from './units';

const three = fc
  .tuple(anyUnit('KJC Eins'), anyUnit('KJC Zwei', '2026-Q2'), anyUnit('KJC Drei'))
  .map((units) => units.map((unit): readonly QuarterFigures[] => [published(unit)]));

function sum(...files: readonly (readonly QuarterFigures[])[]): readonly QuarterFigures[] {
  const found = merged(files);
  if (!found.ok) throw new Error('overlap');
  return found.figures;
}

describe('files of several Jobcenters', () => {
  test('come to the same in any order and grouping', () => {
    fc.assert(
      fc.property(three, ([a = [], b = [], c = []]) => {
        const all = sum(a, b, c);
        expect(sum(c, a, b)).toEqual(all);
        expect(sum(sum(a, b), c)).toEqual(all);
        expect(sum(a, sum(b, c))).toEqual(all);
        expect(sum(a, a)).toEqual(sum(a));
      }),
      { numRuns: 300 },
    );
  });

  test('show only sums of what was published: one taken away leaves the other, nothing more', () => {
    fc.assert(
      fc.property(anyUnit('KJC Eins'), anyUnit('KJC Zwei'), (one, other) => {
        const [a, b] = [published(one), published(other)];
        const [both] = sum([a], [b]);
        for (const figure of both?.counts ?? []) {
          const same = ({ table, row, cell }: typeof figure) =>
            table === figure.table && row === figure.row && cell === figure.cell;
          const parts = [a.counts.find(same), b.counts.find(same)].filter((part) => part !== undefined);
          const told = parts.flatMap(({ persons }) => (persons === null ? [] : [persons]));
          expect(figure.persons).toBe(told.length === 0 ? null : told.reduce((total, part) => total + part, 0));
          expect(figure.hidden).toBe(parts.length - told.length);
          expect(figure.base).toBe(parts.reduce((total, { base }) => total + base, 0));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('refuse two states of the same quarter of the same Jobcenter', () => {
    const unit = { jobcenter: 'KJC Eins', quarter: '2026-Q3', people: 30, tallies: [], means: [] };
    const later = { ...unit, people: 31 };
    expect(merged([[published(unit)], [published(later)]])).toEqual({
      ok: false,
      overlaps: [{ quarter: '2026-Q3', jobcenter: 'KJC Eins' }],
    });
  });
});

describe('the file', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(three, (files) => {
        const figures = sum(...files);
        expect(readFigures(figuresCsv(figures))).toEqual({ ok: true, figures });
      }),
      { numRuns: 200 },
    );
  });

  const unit = {
    jobcenter: 'KJC Eins',
    quarter: '2026-Q3',
    people: 30,
    tallies: [{ table: 't', row: '', cells: { a: 20, b: 10 } }],
    means: [],
  };
  const good = figuresCsv([published(unit)]);

  test.each([
    ['a cell of nine', good.replace(';20;30;', ';9;30;')],
    ['a formula for a Jobcenter', good.replaceAll('KJC Eins', '=1+1')],
    ['a day for a quarter', good.replaceAll('2026-Q3', '2026-08-01')],
    ['another format', good.replaceAll('probefahrt-figures-1', 'probefahrt-figures-2')],
    ['a figure told twice', good + good.split('\r\n')[1]],
    ['free text', 'Hallo'],
    ['nothing', ''],
  ])('%s is refused', (_, text) => {
    expect(text).not.toBe(good);
    expect(mergedTexts([{ name: 'a.csv', text }])).toMatchObject({ ok: false, problem: 'unreadable', name: 'a.csv' });
  });

  test('npm run aggregate adds files with the same code', { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'probefahrt-aggregate-'));
    const other = figuresCsv([
      published({
        ...unit,
        jobcenter: 'KJC Zwei',
        people: 40,
        tallies: [{ table: 't', row: '', cells: { a: 15, b: 25 } }],
      }),
    ]);
    writeFileSync(join(folder, 'a.csv'), good);
    writeFileSync(join(folder, 'b.csv'), other);
    const run = (...files: string[]) =>
      ['run', '--silent', 'aggregate', '--', ...files.map((file) => join(folder, file))] as const;
    try {
      const csv = execFileSync('npm', run('a.csv', 'b.csv'), { cwd: root, encoding: 'utf8' });
      expect(
        mergedTexts([
          { name: 'a', text: good },
          { name: 'b', text: other },
        ]),
      ).toEqual({ ok: true, csv });
      expect(csv).toContain('"KJC Eins | KJC Zwei";t;;a;35;70;');
      const refused = spawnSync('npm', run('a.csv', 'missing.csv'), { cwd: root, encoding: 'utf8' });
      expect(refused.status).not.toBe(0);
      expect(refused.stderr).toContain('missing.csv');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

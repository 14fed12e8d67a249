import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '../../../shared/apps/table/calculate';
import { Fault } from '../../../shared/apps/table/formula/evaluate';
import { csvOf } from '../../../shared/apps/table/save-csv';
import { xlsxParts } from '../../../shared/apps/table/save-xlsx';
import { type Cell, cellsOf, emptyCell, type Sheet } from '../../../shared/apps/table/sheet';
import { sheetFromFile } from '../../../shared/apps/table/sheet-from-file';
import { packFiles } from '../../../shared/files/archive/pack-files';
import { placeName } from '../../../shared/files/table/cell';
import { readTable } from '../../../shared/files/table/read-table';
import { harmless } from '../../../shared/files/table/write-csv';

function workbook(sheet: Sheet): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  return packFiles(xlsxParts(sheet, 'Ausgaben').map(({ path, text }) => ({ path, bytes: encoder.encode(text) })));
}

async function readBack(file: Blob): Promise<Sheet> {
  const facts = await readTable(file);
  if (facts.outcome !== 'read') throw new Error(facts.outcome);
  return sheetFromFile(facts.cells).sheet;
}

const euro = { kind: 'currency', decimals: 2 } as const;
const number = (value: number, format: Cell['format'] = emptyCell.format): Cell => ({
  ...emptyCell,
  content: { kind: 'number', value },
  format,
});
const text = (words: string): Cell => ({ ...emptyCell, content: { kind: 'text', text: words } });
const formula = (words: string, format: Cell['format'] = emptyCell.format): Cell => ({
  ...emptyCell,
  content: { kind: 'formula', text: words },
  format,
});

const names = fc.tuple(fc.nat(7), fc.nat(29)).map(([column, row]) => placeName({ column, row }));
const formats = fc.oneof(
  fc.record({ kind: fc.constantFrom('number' as const, 'currency' as const, 'percent' as const), decimals: fc.nat(6) }),
  fc.constant({ kind: 'date' as const, decimals: 0 }),
  fc.constant(emptyCell.format),
);
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), formats).map(([value, format]) => number(value / 100, format)),
  words.map(text),
  fc
    .tuple(fc.constantFrom('SUM(A1:B3)', 'B2*2.5', '1/0', 'MIN(C1,C2)', 'A1-50%', '$B$2'), formats)
    .map(([it, format]) => formula(it, format)),
);
const sheets = fc.dictionary(names, cells, { maxKeys: 30 }) as fc.Arbitrary<Sheet>;

/** What XML cannot hold does not come back. */
const holdable = (sheet: string) =>
  [...sheet].filter((character) => character >= ' ' && !/[\ud800-\udfff\ufffe\uffff]/u.test(character)).join('');

describe('Excel files', () => {
  test('every sheet comes back from its own workbook', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async (sheet) => {
        const back = await readBack(new Blob([workbook(sheet)]));
        const valueAt = valuesOf(sheet);
        for (const [place, cell] of cellsOf(sheet)) {
          const read = back[placeName(place)] ?? emptyCell;
          if (cell.content.kind === 'text') {
            const held = read.content.kind === 'text' ? read.content.text : '';
            expect(holdable(held)).toBe(holdable(cell.content.text));
          } else if (!(valueAt(place) instanceof Fault)) {
            expect({ ...read, bold: false }).toEqual(cell);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the value of a formula is in the file, for programs that do not calculate', async () => {
    const sheet = { B1: number(1.5), B2: number(2), B3: formula('SUM(B1:B2)', euro) };
    const facts = await readTable(new Blob([workbook(sheet)]));
    expect(facts).toMatchObject({ outcome: 'read', format: 'xlsx' });
    expect(facts.outcome === 'read' && facts.cells.find(({ at }) => at === 'B3')).toEqual({
      at: 'B3',
      value: 3.5,
      formula: 'SUM(B1:B2)',
      format: 'currency',
      decimals: 2,
    });
  });

  test.skipIf(spawnSync('soffice', ['--version']).error)('LibreOffice calculates the same', () => {
    const folder = mkdtempSync(join(tmpdir(), 'probefahrt-table-'));
    const sheet = {
      A1: text('Miete & <Strom>'),
      B1: number(450, euro),
      B2: number(33.6, euro),
      B3: formula('SUM(B1:B2)', euro),
      B4: formula('AVERAGE(B1:B2)-50%*B1'),
      A5: text('=1+1'),
    };
    try {
      writeFileSync(join(folder, 'a.xlsx'), workbook(sheet));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true';
      execFileSync(
        'soffice',
        [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'a.xlsx')],
        {
          timeout: 50_000,
        },
      );
      const { data } = parse<string[]>(readFileSync(join(folder, 'a.csv'), 'utf8').trim(), { delimiter: ';' });
      expect(data).toEqual([
        ['Miete & <Strom>', '450.00 €'],
        ['', '33.60 €'],
        ['', '483.60 €'],
        ['', '16.8'],
        ['=1+1', ''],
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('CSV files', () => {
  test.each(['=1+1', ' =1+1', '\u00a0=1', '\n=1', '＝1', '@SUM(1)', '+1+2', '-1+2', '\tx'])(
    '%j is harmless',
    (evil) => {
      expect(harmless(evil)).toBe(`'${evil}`);
      expect(csvOf({ A1: text(evil) }, 'de')).toContain(`'${evil.replaceAll('"', '""')}`);
    },
  );

  test('true numbers stay numbers, and values look as on screen', () => {
    const sheet = { A1: text('a;"b"'), B1: number(-1234.5, euro), A2: text('x'), B2: formula('B1*-2', euro) };
    expect(csvOf(sheet, 'de')).toBe('\ufeff"a;""b""";-1.234,50 €\r\nx;2.469,00 €\r\n');
  });

  test('an empty sheet is an empty file', () => expect(csvOf({}, 'de')).toBe('\ufeff'));

  test('no text of a sheet is ever read as a formula', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('=', ' =', '+', '@', '-', '\t='), words, async (start, rest) => {
        const facts = await readTable(new Blob([csvOf({ A1: text(start + rest), B1: text('x') }, 'de')]));
        if (facts.outcome === 'read') expect(facts.cells.every((cell) => cell.formula === null)).toBe(true);
      }),
    );
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  dayOf,
  type ExportTable,
  emptyCell,
  longestCell,
  numberCell,
  percentCell,
  plainText,
  textCell,
} from '../../shared/exchange/spreadsheet/export-table';
import { tableCsv } from '../../shared/exchange/spreadsheet/table-csv';
import { formulaTexts, otherTexts } from './hard-texts';
import { germanCsv, hasLibreOffice, openedByOffice } from './libre-office';
import { expectTable, formulasIn, unguardedText, workbookBytes } from './table-in-office';

const about = { name: 'Spalten', column: 'Spalte', meaning: 'Bedeutung', notes: ['=1+1 ist hier ein Text.'] };
const column = (title: string) => ({ title, meaning: `Bedeutung von ${title}`, width: 20 });
const texts = [...formulaTexts, ...otherTexts, 'links\u202egnp.exe\u2066x'];
const numbers = [-1.25, 0, 3, 2.5, -0.01, 123456.789, 1e-9, -1e-9];

/** One row for every hard text; the other cells go through every kind of number, share and day. */
const table: ExportTable = {
  title: 'Personen',
  columns: ['=Name', 'Logit', 'Anteil', 'Tag', 'Zahl', 'Leer', 'Ende'].map(column),
  rows: texts.map((text, at) => [
    textCell(text),
    numberCell(numbers[at % numbers.length] ?? 0, 2),
    percentCell((at % 11) / 10.7),
    { kind: 'day', day: `20${20 + (at % 9)}-0${1 + (at % 9)}-${10 + (at % 19)}` },
    numberCell(at * 7),
    emptyCell,
    textCell('Ende'),
  ]),
};

describe.skipIf(!hasLibreOffice)('LibreOffice gives every value back', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'probefahrt-export-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('27 from the workbook: true types, no formula, the columns explained', () => {
    writeFileSync(join(folder, 'list.xlsx'), workbookBytes(table, about));
    const sheets = openedByOffice(join(folder, 'list.xlsx'), folder);
    expect(sheets.map(({ name }) => name)).toEqual(['Personen', 'Spalten']);
    expectTable(sheets[0], table);
    expect(sheets[1]?.rows[1]?.slice(0, 2).map((cell) => cell?.value)).toEqual(['=Name', 'Bedeutung von =Name']);
    expect(formulasIn(sheets)).toEqual([]);
  });

  test('27 from the CSV file: numbers are numbers, texts are texts, no formula', () => {
    writeFileSync(join(folder, 'list-csv.csv'), tableCsv(table));
    const sheets = openedByOffice(join(folder, 'list-csv.csv'), folder, germanCsv);
    expectTable(sheets[0], table, unguardedText);
    expect(formulasIn(sheets)).toEqual([]);
  });

  test('this check would notice a formula', () => {
    writeFileSync(join(folder, 'evil.csv'), '=1+1;x\r\n');
    const sheets = openedByOffice(join(folder, 'evil.csv'), folder, germanCsv);
    expect(formulasIn(sheets)).toHaveLength(1);
  });
});

describe('CSV', () => {
  test('has a BOM, semicolons, CRLF and German numbers', () => {
    const small: ExportTable = {
      title: '',
      columns: ['a;b', 'c'].map(column),
      rows: [
        [textCell('=1'), numberCell(-1.5, 2)],
        [percentCell(0.8734), { kind: 'day', day: '2027-02-28' }],
      ],
    };
    expect(tableCsv(small)).toBe('\ufeff"a;b";c\r\n\'=1;-1,50\r\n87,3%;2027-02-28\r\n');
  });

  test('any text comes back from a CSV reader, and no field begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 1, maxLength: 5 }), (row) => {
        const cells = row.map(textCell);
        const csv = tableCsv({ title: '', columns: row.map(() => column('x')), rows: [cells] });
        const { data } = parse<string[]>(csv.slice(1), { delimiter: ';', newline: '\r\n' });
        for (const [at, cell] of cells.entries()) {
          const field = data[1]?.[at] ?? '';
          expect(field.trim()).not.toMatch(/^[=+@＝＋－＠-]/);
          if (cell.kind === 'text') expect([field, field.slice(1)]).toContain(cell.text);
        }
      }),
    );
  });
});

describe('texts in cells', () => {
  test('26 signs that turn the order are shown, not obeyed', () => {
    expect(plainText('a\u202eb\u2067c\u200f')).toBe('a⟨U+202E⟩b⟨U+2067⟩c\u200f');
  });

  test('what no cell can hold goes, line ends are one sign', () => {
    expect(plainText('a\u0000\u0007b\r\nc\rd\u0085\ud800')).toBe('ab\nc\nd\ufffd');
  });

  test('nothing is longer than a cell or ends in half a sign', () => {
    const long = plainText('😀'.repeat(longestCell));
    expect(long.length).toBeLessThanOrEqual(longestCell);
    expect(long.isWellFormed()).toBe(true);
    expect(plainText('x'.repeat(10_000))).toHaveLength(10_000);
  });

  test('numbers have no sign where they are nothing, and no infinity', () => {
    expect(numberCell(-0.001, 2)).toEqual({ kind: 'number', value: 0, decimals: 2 });
    expect(numberCell(Number.NaN)).toEqual(emptyCell);
    expect(numberCell(null)).toEqual(emptyCell);
  });

  test('a day is the day of this device', () => {
    expect(dayOf(new Date(2027, 1, 28, 23, 30).getTime())).toBe('2027-02-28');
  });
});

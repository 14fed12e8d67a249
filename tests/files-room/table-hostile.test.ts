import fc from 'fast-check';
import { strToU8 } from 'fflate';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../shared/files/table/read-table';
import { tableFactsSchema } from '../../shared/model/table';
import { docx, ods, xlsx } from './office-package';

async function read(bytes: Uint8Array) {
  const begun = performance.now();
  const facts = await readTable(new Blob([new Uint8Array(bytes)]));
  expect(performance.now() - begun).toBeLessThan(5_000);
  expect(v.is(tableFactsSchema, facts)).toBe(true);
  return facts;
}

const formula = (code: string) => `<row r="1"><c r="A1"><f>${code}</f><v>1</v></c></row>`;
const cell = (code: string) =>
  `<table:table-row><table:table-cell table:formula="of:=${code}" office:value-type="float" office:value="1"/></table:table-row>`;

describe('formulas', () => {
  test.each([
    ['[1]Tabelle1!A1'],
    ["'[kosten.xlsx]Mai'!A1+1"],
    ["'C:\\Daten\\[kosten.xlsx]Mai'!A1"],
    ["cmd|'/c calc'!A0"],
    ['WEBSERVICE("https://evil.example")'],
  ])('%s reaches outside', async (code) => {
    expect((await read(xlsx(formula(code.replaceAll('&', '&amp;'))))).outcome).toBe('unsafe');
    expect((await read(strToU8(`a;b\n="x";"=${code.replaceAll('"', '""')}"\n`))).outcome).toBe('unsafe');
  });

  test.each([["['file:///tmp/x.ods'#$Mai.A1]"], ['DDE(&quot;soffice&quot;;&quot;x&quot;;&quot;A1&quot;)']])(
    '%s reaches outside',
    async (code) => {
      expect((await read(ods(cell(code)))).outcome).toBe('unsafe');
    },
  );

  test.each([
    ['Tabelle1[Betrag]', 'Tabelle1[Betrag]'],
    ['SUM(Tabelle1[[#This Row],[2024]])', 'SUM(Tabelle1[[#This Row],[2024]])'],
    ["'Mein Blatt'!A1", "'Mein Blatt'!A1"],
    ['IF(A1=1,"[1]Text!A1","a|b!")', 'IF(A1=1,"[1]Text!A1","a|b!")'],
    ['HYPERLINK("https://seite.example")', 'HYPERLINK("https://seite.example")'],
    ['_xlfn.CONCAT(A1)', 'CONCAT(A1)'],
  ])('%s stays inside', async (code, shown) => {
    expect(await read(xlsx(formula(code)))).toMatchObject({ cells: [{ at: 'A1', formula: shown }] });
  });

  test.each([
    ['SUM([.B2:.B7])', 'SUM(B2:B7)'],
    ['[.$A$1]*[$Blatt2.B2]', '$A$1*$Blatt2.B2'],
    ['[.A1]&amp;&quot;[.A1]&quot;', 'A1&"[.A1]"'],
  ])('OpenFormula %s', async (code, shown) => {
    expect(await read(ods(cell(code)))).toMatchObject({ cells: [{ formula: shown }] });
  });

  test('a shared formula moves its free references only', async () => {
    const rows =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C9" si="0">A1*$B$1+A$1&amp;"A1"&amp;LOG10(B1)</f><v>1</v></c></row>' +
      '<row r="3"><c r="D3"><f t="shared" si="0"/><v>1</v></c></row>';
    expect(await read(xlsx(rows))).toMatchObject({ cells: [{}, { at: 'D3', formula: 'B3*$B$1+B$1&"A1"&LOG10(C3)' }] });
  });
});

describe('hostile files', () => {
  test.each([
    [
      'rows without end',
      ods(
        '<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="float" office:value="1"/></table:table-row>',
      ),
      'too-large',
    ],
    [
      'columns without end',
      ods(
        '<table:table-row><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row>',
      ),
      'too-large',
    ],
    [
      'empty rows without end',
      ods(
        '<table:table-row table:number-rows-repeated="999999999"><table:table-cell table:number-columns-repeated="999999999"/></table:table-row>',
      ),
      'read',
    ],
    ['cells beyond every table', xlsx('<row r="99999999"><c r="ZZZ99999999"><v>1</v></c></row>'), 'read'],
    ['a text document', docx(''), 'not-a-table'],
    ['broken XML', xlsx('<row>'), 'damaged'],
    ['a foreign entity', xlsx('<row r="1"><c r="A1" t="inlineStr"><is><t>&file;</t></is></c></row>'), 'unsafe'],
    ['6,000 cells', xlsx('<row><c><v>1</v></c></row>'.repeat(6_000)), 'too-large'],
    ['no bytes', new Uint8Array(), 'empty'],
    ['a PDF', strToU8('%PDF-1.7\nobj'), 'not-a-table'],
    ['a page', strToU8('<!DOCTYPE html><table><tr><td>1'), 'not-a-table'],
    ['binary data', new Uint8Array([1, 2, 3, 0, 5]), 'not-a-table'],
    ['one line of 10 MB', strToU8(`a;${'b'.repeat(10e6)}`), 'read'],
    ['one quote and 10 MB', strToU8(`a;"${'b\n'.repeat(5e6)}`), 'too-large'],
    ['a million lines', strToU8(';\n'.repeat(1e6)), 'read'],
    ['a million fields', strToU8('1;'.repeat(1e6)), 'too-large'],
  ] as const)('%s', async (_, bytes, outcome) => {
    expect((await read(bytes)).outcome).toBe(outcome);
  });

  test('no bytes make it throw', async () => {
    const texts = fc.array(
      fc.oneof(fc.constantFrom(';', ',', '\n', '"', '=', '1,5', '1.234,50 €', '\t', '%', '='), fc.string()),
      { maxLength: 40 },
    );
    const csv = texts.map((pieces) => strToU8(pieces.join('')));
    const piece = fc.constantFrom(
      '<row>',
      '</row>',
      '<c>',
      '</c>',
      '<c t="s">',
      '<v>1</v>',
      '<v>x</v>',
      '<f>A1</f>',
      '<f t="shared" si="0"/>',
      'x',
    );
    const sheet = fc.array(piece, { maxLength: 16 }).map((pieces) => xlsx(pieces.join('')));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(csv, sheet, fc.uint8Array({ maxLength: 300 })),
        async (bytes) => void (await read(bytes)),
      ),
      { numRuns: 800 },
    );
  });
});

describe('numbers in plain text', () => {
  test.each([
    ['1.234,50 €', 1234.5, 'currency', 2],
    ['-12,5', -12.5, 'number', 1],
    ['€ 7', 7, 'currency', 0],
    ['1.234', 1234, 'number', 0],
    ['19 %', 0.19, 'percent', 0],
    ['12,-- €', 12, 'currency', 0],
    ['1 234,00', 1234, 'number', 2],
    ['34117', 34117, 'general', 0],
    ['01.02.2027', '01.02.2027', 'text', null],
    ['0561 123456', '0561 123456', 'text', null],
    ['1,2,3', '1,2,3', 'text', null],
  ])('German %s', async (text, value, format, decimals) => {
    expect(await read(strToU8(`a;b\n9,99;${text}\n`))).toMatchObject({
      cells: [{}, {}, {}, { value, format, decimals }],
    });
  });

  test.each([
    ['"1,234.50"', 1234.5, 'number', 2],
    ['$7.5', 7.5, 'currency', 1],
    ['"1,234"', 1234, 'number', 0],
  ])('English %s', async (text, value, format, decimals) => {
    expect(await read(strToU8(`a,b\n9.99,${text}\n`))).toMatchObject({
      cells: [{}, {}, {}, { value, format, decimals }],
    });
  });
});

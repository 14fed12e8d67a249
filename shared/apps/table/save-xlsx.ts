import type { BookCell, BookValue } from '../../files/table/workbook';
import { type Part, workbookParts } from '../../files/table/write-workbook';
import { valuesOf } from './calculate';
import { Fault, type Value } from './formula/evaluate';
import { parseFormula } from './formula/parse-formula';
import { fileSpelling } from './formula/spelling';
import { byRow, columnCount } from './place';
import { type Cell, cellsOf, type Format, type Sheet } from './sheet';

/** The parts of an Excel workbook with this sheet, still to be packed. Formulas keep their last value beside them. */
export function xlsxParts(sheet: Sheet, title: string): readonly Part[] {
  const valueAt = valuesOf(sheet);
  const filled = byRow(cellsOf(sheet), ([{ row }]) => row);
  const rows = Array.from({ length: Math.max(0, ...filled.keys()) + 1 }, (_, row) => {
    const inRow = new Map(filled.get(row)?.map(([place, cell]) => [place.column, bookCell(cell, valueAt(place))]));
    return Array.from({ length: columnCount }, (__, column) => inRow.get(column) ?? null);
  });
  const widths = Array.from({ length: columnCount }, (_, column) => (column === 0 ? 28 : 14));
  return workbookParts({ sheets: [{ name: title, widths, rows }] });
}

function bookCell(cell: Cell, value: Value): BookCell {
  return { value: inFile(cell, value), style: { format: fileFormat(cell.format), bold: cell.bold } };
}

/** A formula that nobody can read is written as a text. */
function inFile({ content }: Cell, value: Value): BookValue {
  if (content.kind !== 'formula') return content;
  if (!parseFormula(content.text, fileSpelling.decimal)) return { kind: 'text', text: `=${content.text}` };
  return { kind: 'formula', formula: content.text, value: lastValue(value) };
}

const faultCodes: Readonly<Record<Fault['code'], string>> = {
  division: '#DIV/0!',
  name: '#NAME?',
  value: '#VALUE!',
  reference: '#REF!',
  syntax: '#NAME?',
  cycle: '#VALUE!',
};

function lastValue(value: Value): number | string {
  if (value instanceof Fault) return faultCodes[value.code];
  return typeof value === 'number' ? value : 0;
}

/** By number (ECMA-376 part 1, 18.8.30) where every program knows it: the reader's own short date, text, general. */
function fileFormat({ kind, decimals }: Format): number | string {
  const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  switch (kind) {
    case 'number':
      return `#,##0${places}`;
    case 'currency':
      return `#,##0${places}\\ [$€-407]`;
    case 'percent':
      return `0${places}%`;
    case 'date':
      return 14;
    case 'text':
      return 49;
    case 'general':
      return 0;
  }
}

import { type CsvField, csvPieces } from '../../files/table/write-csv';
import type { ExportCell, ExportTable, LongTable } from './export-table';

/**
 * The table as CSV for spreadsheet programs set to German, which Jobcenters have whatever language the desk speaks: decimal
 * comma, `;` between fields. Days are written as `2027-02-28`, which every program reads as the same day.
 */
export function tableCsv(table: ExportTable): string {
  return [...tableCsvPieces(table)].join('');
}

/** The same, a piece a row. */
export function tableCsvPieces(table: LongTable): Generator<string> {
  return csvPieces(fieldsOf(table));
}

function* fieldsOf({ columns, rows }: LongTable): Generator<readonly CsvField[]> {
  yield columns.map(({ title }) => textField(title));
  for (const row of rows) yield row.map(fieldOf);
}

export function fieldOf(cell: ExportCell): CsvField {
  switch (cell.kind) {
    case 'empty':
      return { kind: 'bare', text: '' };
    case 'text':
      return textField(cell.text);
    case 'number':
      return { kind: 'bare', text: germanNumber(cell.value, cell.decimals) };
    case 'percent':
      return { kind: 'bare', text: `${germanNumber(cell.value * 100, 1)}%` };
    case 'day':
      return { kind: 'bare', text: cell.day };
  }
}

function germanNumber(value: number, decimals: number): string {
  return value.toFixed(decimals).replace('.', ',');
}

/** Texts that a program would turn into a number, a day, a time or a truth value: `007`, `3.4.`, `1. Mai`, `wahr`. */
const otherThanText =
  /^[\s']*(?:[\d.,:/%€$\s]*\d[\d.,:/%€$\s-]*(?:e[+-]?\d+)?|\d{1,4}[\s./-]*\p{L}{3,9}\.?[\s./-]*\d{0,4}|\p{L}{3,9}\.?[\s./-]*\d{1,4}|true|false|wahr|falsch)\s*$/iu;

/** A text with `'` in front where a program would make something else of it; formulas are the writer's to guard. */
function textField(text: string): CsvField {
  return { kind: 'text', text: otherThanText.test(text) ? `'${text}` : text };
}

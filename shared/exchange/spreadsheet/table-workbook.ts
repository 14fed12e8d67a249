import type { BookCell, BookSheet, BookStyle, Sized, Workbook } from '../../files/table/workbook';
import { type ExportCell, eachAs, type LongTable } from './export-table';

/** What the second sheet says besides the table's own words. */
export interface ColumnSheetWords {
  /** The sheet's name. */
  readonly name: string;
  readonly column: string;
  readonly meaning: string;
  /** Remarks below the columns, such as what the figures may not be used for. */
  readonly notes: readonly string[];
}

const heading: BookStyle = { format: 49, bold: true, shaded: true, wrapped: true };
const words: BookStyle = { format: 49 };
const longWords: BookStyle = { format: 49, wrapped: true };

/** A workbook of two sheets: the table with its filter and its heading in sight, and what its columns mean. */
export function tableWorkbook(table: LongTable, about: ColumnSheetWords): Workbook {
  return { sheets: [tableSheet(table), columnSheet(table, about)] };
}

/** The table alone, where nobody needs its columns explained. */
export function tableSheet({ title, columns, rows }: LongTable): BookSheet {
  return {
    name: title,
    widths: columns.map(({ width }) => width),
    rows: below(
      columns.map((column) => textAs(column.title, heading)),
      eachAs(rows, (row) => row.map(bookCell)),
    ),
    frozen: { rows: 1, columns: 1 },
    filtered: true,
  };
}

/** Rows below their heading. */
function below<Row>(heads: Row, rows: Sized<Row>): Sized<Row> {
  return {
    length: rows.length + 1,
    *[Symbol.iterator]() {
      yield heads;
      yield* rows;
    },
  };
}

function columnSheet({ columns }: LongTable, { name, column, meaning, notes }: ColumnSheetWords): BookSheet {
  return {
    name,
    widths: [38, 110],
    rows: [
      [textAs(column, heading), textAs(meaning, heading)],
      ...columns.map((one) => [textAs(one.title, longWords), textAs(one.meaning, longWords)]),
      ...notes.map((note) => [null, textAs(note, longWords)]),
    ],
    frozen: { rows: 1, columns: 0 },
  };
}

function textAs(text: string, style: BookStyle): BookCell {
  return { value: { kind: 'text', text }, style };
}

function bookCell(cell: ExportCell): BookCell | null {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return textAs(cell.text, cell.text.includes('\n') ? longWords : words);
    case 'number':
      return { value: cell, style: { format: cell.decimals > 0 ? `0.${'0'.repeat(cell.decimals)}` : '0' } };
    case 'percent':
      return { value: { kind: 'number', value: cell.value }, style: { format: '0.0%' } };
    case 'day':
      return { value: { kind: 'number', value: dayNumber(cell.day) }, style: { format: 14 } };
  }
}

/** Days since 30 December 1899, as workbooks count them. @param day `2027-02-28` */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

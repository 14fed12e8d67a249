import { expect } from 'vitest';
import type { ExportCell, ExportTable } from '../../shared/exchange/spreadsheet/export-table';
import { type ColumnSheetWords, tableWorkbook } from '../../shared/exchange/spreadsheet/table-workbook';
import { packFiles } from '../../shared/files/archive/pack-files';
import { unguarded } from '../../shared/files/table/write-csv';
import { workbookParts } from '../../shared/files/table/write-workbook';
import type { OfficeCell, OfficeSheet } from './libre-office';

/** The table as the file that a coach saves. */
export function workbookBytes(table: ExportTable, about: ColumnSheetWords): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = workbookParts(tableWorkbook(table, about));
  return packFiles(parts.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })));
}

/** The text of a CSV field without the guard that keeps it a text. */
export function unguardedText(field: string): string {
  const bare = unguarded(field);
  return bare === field && /^'.*\d|^'+(wahr|true)$/is.test(field) ? field.slice(1) : bare;
}

/** Every title and every value of the table, with its type, is what LibreOffice sees; no formula among them. */
export function expectTable(
  sheet: OfficeSheet | undefined,
  { columns, rows }: ExportTable,
  bare = (text: string) => text,
): void {
  const heads = sheet?.rows[0]?.slice(0, columns.length) ?? [];
  expect(heads.map((cell) => bare(String(cell?.value)))).toEqual(columns.map(({ title }) => title));
  for (const [row, cells] of rows.entries()) {
    expect(cells.map((_, at) => comparable(sheet?.rows[row + 1]?.[at], bare))).toEqual(cells.map(asSeen));
  }
}

export const formulasIn = (sheets: readonly OfficeSheet[]) =>
  sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== null && cell.formula !== null);

/** A cell as LibreOffice should see it; numbers to nine digits. */
function asSeen(cell: ExportCell): OfficeCell | null {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return { type: 'string', value: cell.text, formula: null };
    case 'number':
      return { type: 'float', value: cell.value, formula: null };
    case 'percent':
      return { type: 'percentage', value: cell.value, formula: null };
    case 'day':
      return { type: 'date', value: cell.day, formula: null };
  }
}

function comparable(seen: OfficeCell | null | undefined, bare: (text: string) => string): OfficeCell | null {
  if (!seen) return null;
  const value = typeof seen.value === 'number' ? Number(seen.value.toFixed(9)) : bare(seen.value);
  return { ...seen, value };
}

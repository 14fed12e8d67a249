import { type CsvField, csvText } from '../../files/table/write-csv';
import { valuesOf } from './calculate';
import { placesBetween } from './place';
import { cellAt, cellsOf, type Sheet } from './sheet';
import { shown } from './shown';

/** The sheet as CSV, values as the language shows them; texts stay texts and numbers numbers. */
export function csvOf(sheet: Sheet, language: string): string {
  const valueAt = valuesOf(sheet);
  const filled = cellsOf(sheet).filter(([, { content }]) => content.kind !== 'empty');
  const lastRow = Math.max(-1, ...filled.map(([{ row }]) => row));
  const lastColumn = Math.max(0, ...filled.map(([{ column }]) => column));
  const rows = Array.from({ length: lastRow + 1 }, (_, row) =>
    placesBetween({ column: 0, row }, { column: lastColumn, row }).map((place): CsvField => {
      const value = valueAt(place);
      const text = shown(value, cellAt(sheet, place).format, language) ?? '';
      return typeof value === 'string'
        ? { kind: 'text', text }
        : { kind: 'bare', text: text.replaceAll(/[\u00a0\u202f]/g, ' ') };
    }),
  );
  return csvText(rows);
}

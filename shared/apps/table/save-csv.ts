import { valuesOf } from './calculate';
import { placesBetween } from './place';
import { cellAt, cellsOf, type Sheet } from './sheet';
import { shown } from './shown';

/**
 * The sheet as CSV: UTF-8 with BOM, `;` between cells, CRLF between rows, values as the language shows them.
 * A text that a spreadsheet program could take for a formula gets `'` in front; numbers stay numbers.
 */
export function csvOf(sheet: Sheet, language: string): string {
  const valueAt = valuesOf(sheet);
  const filled = cellsOf(sheet).filter(([, { content }]) => content.kind !== 'empty');
  const lastRow = Math.max(-1, ...filled.map(([{ row }]) => row));
  const lastColumn = Math.max(0, ...filled.map(([{ column }]) => column));
  const rows = Array.from({ length: lastRow + 1 }, (_, row) =>
    placesBetween({ column: 0, row }, { column: lastColumn, row }).map((place) => {
      const value = valueAt(place);
      const text = shown(value, cellAt(sheet, place).format, language) ?? '';
      return quoted(typeof value === 'string' ? harmless(text) : text.replaceAll(/[\u00a0\u202f]/g, ' '));
    }),
  );
  return `\ufeff${rows.map((fields) => `${fields.join(';')}\r\n`).join('')}`;
}

/** What spreadsheet programs take for the beginning of a formula, also behind blanks and in full width. */
const formulaLike = /^[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠]/;

/** The text as a cell that is only ever shown. */
export function harmless(text: string): string {
  return formulaLike.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}

function quoted(field: string): string {
  return /[";\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

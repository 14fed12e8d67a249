import { placeOf } from '../../files/table/cell';
import type { TableCell } from '../../model/table';
import { parseFormula } from './formula/parse-formula';
import { spellFormula } from './formula/spell-formula';
import { fileSpelling } from './formula/spelling';
import { isOnSheet } from './place';
import { type Cell, type Content, emptyCell, type Format, general, longestText, type Sheet } from './sheet';

/** A file's table as this program's sheet. `left`: filled cells beyond H30, which do not come in. */
export function sheetFromFile(cells: readonly TableCell[]): { readonly sheet: Sheet; readonly left: number } {
  const fitting = cells.filter(({ at }) => {
    const place = placeOf(at);
    return place !== null && isOnSheet(place);
  });
  const sheet = Object.fromEntries(fitting.map((cell) => [cell.at, cellFromFile(cell)]));
  return { sheet, left: cells.length - fitting.length };
}

function cellFromFile(cell: TableCell): Cell {
  return { content: contentOf(cell), format: formatOf(cell), bold: false };
}

function contentOf({ formula, value }: TableCell): Content {
  if (formula !== null) return { kind: 'formula', text: inFileSpelling(formula).slice(0, longestText) };
  if (value === null) return emptyCell.content;
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value.slice(0, longestText) };
}

function inFileSpelling(formula: string): string {
  const read = parseFormula(formula, fileSpelling.decimal);
  return read ? spellFormula(read, fileSpelling) : formula;
}

/** Plain texts are texts whatever their format, so they need none. */
function formatOf({ format, decimals, value, formula }: TableCell): Format {
  const plainText = typeof value === 'string' && formula === null;
  if (plainText || format === 'general') return general;
  const usual = format === 'percent' || format === 'date' ? 0 : 2;
  return { kind: format, decimals: Math.min(decimals ?? usual, 6) };
}

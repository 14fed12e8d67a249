import { type Place, placeName } from '../../files/table/cell';
import type { Formula } from './formula/formula';
import { copiedFormula, withRowDeleted, withRowInserted } from './formula/move-formula';
import { parseFormula } from './formula/parse-formula';
import { spellFormula } from './formula/spell-formula';
import { fileSpelling } from './formula/spelling';
import { isOnSheet, rowCount } from './place';
import { type Cell, cellAt, cellsOf, emptyCell, type Format, type Sheet } from './sheet';

/** The sheet with some cells changed; the same sheet where nothing changed. */
export function withCells(sheet: Sheet, changed: readonly (readonly [Place, Cell])[]): Sheet {
  const different = changed.filter(([place, cell]) => isOnSheet(place) && !isSame(cellAt(sheet, place), cell));
  if (different.length === 0) return sheet;
  return sheetOf([...cellsOf(sheet), ...different]);
}

/** Later cells take the place of earlier ones; nothing is kept of cells that are just empty. */
function sheetOf(cells: readonly (readonly [Place, Cell])[]): Sheet {
  const named = cells.map(([place, cell]) => [placeName(place), cell] as const);
  return Object.fromEntries([...new Map(named)].filter(([, cell]) => !isSame(cell, emptyCell)));
}

function isSame(one: Cell, other: Cell): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function cleared(sheet: Sheet, places: readonly Place[]): Sheet {
  return changedAt(sheet, places, (cell) => ({ ...cell, content: emptyCell.content }));
}

export function formatted(sheet: Sheet, places: readonly Place[], format: Format): Sheet {
  return changedAt(sheet, places, (cell) => ({ ...cell, format }));
}

/** One decimal more or less; cells without a number format get one. @param by 1 or -1 */
export function withDecimals(sheet: Sheet, places: readonly Place[], by: 1 | -1): Sheet {
  return changedAt(sheet, places, (cell) => {
    const { kind, decimals } = cell.format;
    if (kind === 'date' || kind === 'text') return cell;
    if (kind === 'general') return { ...cell, format: { kind: 'number', decimals: by === 1 ? 1 : 0 } };
    return { ...cell, format: { kind, decimals: Math.min(Math.max(decimals + by, 0), 6) } };
  });
}

/** All bold; plain again where all are. */
export function boldened(sheet: Sheet, places: readonly Place[]): Sheet {
  const bold = !places.every((place) => cellAt(sheet, place).bold);
  return changedAt(sheet, places, (cell) => ({ ...cell, bold }));
}

function changedAt(sheet: Sheet, places: readonly Place[], change: (cell: Cell) => Cell): Sheet {
  return withCells(
    sheet,
    places.map((place) => [place, change(cellAt(sheet, place))] as const),
  );
}

/** A cell as it arrives so many columns and rows further: its formula refers to other cells then. */
export function copiedCell(cell: Cell, columns: number, rows: number): Cell {
  return withFormula(cell, (formula) => copiedFormula(formula, columns, rows));
}

/** Copies the first row of a rectangle into the rows below it. @param places row by row */
export function filledDown(sheet: Sheet, places: readonly Place[]): Sheet {
  const top = Math.min(...places.map(({ row }) => row));
  return withCells(
    sheet,
    places.map((place) => [place, copiedCell(cellAt(sheet, { ...place, row: top }), 0, place.row - top)] as const),
  );
}

/** An empty row comes in at `row`. The same sheet if something would fall off its end. */
export function rowInserted(sheet: Sheet, row: number): Sheet {
  const cells = cellsOf(sheet);
  if (cells.some(([place]) => place.row === rowCount - 1)) return sheet;
  const down = (place: Place) => (place.row >= row ? { ...place, row: place.row + 1 } : place);
  return sheetOf(
    cells.map(([at, cell]) => [down(at), withFormula(cell, (each) => withRowInserted(each, row))] as const),
  );
}

export function rowDeleted(sheet: Sheet, row: number): Sheet {
  const up = (place: Place) => (place.row > row ? { ...place, row: place.row - 1 } : place);
  const staying = cellsOf(sheet).filter(([place]) => place.row !== row);
  return sheetOf(
    staying.map(([at, cell]) => [up(at), withFormula(cell, (each) => withRowDeleted(each, row))] as const),
  );
}

function withFormula(cell: Cell, change: (formula: Formula) => Formula): Cell {
  if (cell.content.kind !== 'formula') return cell;
  const formula = parseFormula(cell.content.text, fileSpelling.decimal);
  if (!formula) return cell;
  return { ...cell, content: { kind: 'formula', text: spellFormula(change(formula), fileSpelling) } };
}

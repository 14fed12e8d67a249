import type { Place } from '../../files/table/cell';
import { valuesOf } from './calculate';
import { copiedCell } from './change-sheet';
import type { Spelling } from './formula/spelling';
import { byRow, isOnSheet } from './place';
import { placesIn, type Selection } from './selection';
import { type Cell, cellAt, type Sheet } from './sheet';
import { shown } from './shown';
import { cellTyped } from './typed';

/** Copied cells. `text` is what other programs get: shown values, tabs between cells. */
export interface Copied {
  readonly cells: readonly (readonly [Place, Cell])[];
  readonly text: string;
}

export function copied(sheet: Sheet, selection: Selection, language: string): Copied {
  const places = placesIn(selection);
  const valueAt = valuesOf(sheet);
  const rows = byRow(places, ({ row }) => row);
  const lines = [...rows.values()].map((inRow) =>
    inRow.map((place) => shown(valueAt(place), cellAt(sheet, place).format, language) ?? '').join('\t'),
  );
  return { cells: places.map((place) => [place, cellAt(sheet, place)] as const), text: lines.join('\n') };
}

/** Copied cells at their new places. One single cell fills everything that is marked. */
export function pasted({ cells }: Copied, selection: Selection): readonly (readonly [Place, Cell])[] {
  const [first] = cells;
  if (!first) return [];
  const [[from, cell]] = [first];
  if (cells.length === 1) return placesIn(selection).map((place) => [place, moved(from, cell, place)] as const);
  const corner = cornerOf(selection);
  return cells.flatMap(([place, each]) => {
    const target = { column: place.column - from.column + corner.column, row: place.row - from.row + corner.row };
    return isOnSheet(target) ? [[target, moved(place, each, target)] as const] : [];
  });
}

function moved(from: Place, cell: Cell, to: Place): Cell {
  return copiedCell(cell, to.column - from.column, to.row - from.row);
}

/** Text of another program as cells: tabs between cells, lines between rows. */
export function pastedText(
  text: string,
  sheet: Sheet,
  selection: Selection,
  spelling: Spelling,
): readonly (readonly [Place, Cell])[] {
  const corner = cornerOf(selection);
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return lines.flatMap((line, row) =>
    line.split('\t').flatMap((typed, column) => {
      const place = { column: corner.column + column, row: corner.row + row };
      return isOnSheet(place) ? [[place, cellTyped(typed, cellAt(sheet, place), spelling)] as const] : [];
    }),
  );
}

function cornerOf({ at, to }: Selection): Place {
  return { column: Math.min(at.column, to.column), row: Math.min(at.row, to.row) };
}

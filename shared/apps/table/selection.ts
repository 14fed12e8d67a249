import { type Place, placeName, placeOf } from '../../files/table/cell';
import { columnCount, isOnSheet, ontoSheet, placesBetween, rowCount } from './place';

/** The marked rectangle: the cell that typing goes to, and the opposite corner. */
export interface Selection {
  readonly at: Place;
  readonly to: Place;
}

export function only(at: Place): Selection {
  return { at, to: at };
}

export function placesIn({ at, to }: Selection): Place[] {
  return placesBetween(at, to);
}

export function isIn(selection: Selection, { column, row }: Place): boolean {
  const { at, to } = selection;
  return isBetween(column, at.column, to.column) && isBetween(row, at.row, to.row);
}

function isBetween(value: number, one: number, other: number): boolean {
  return value >= Math.min(one, other) && value <= Math.max(one, other);
}

/** Moves the cell, or only the opposite corner. */
export function moved(selection: Selection, columns: number, rows: number, extending: boolean): Selection {
  const { column, row } = extending ? selection.to : selection.at;
  const next = ontoSheet({ column: column + columns, row: row + rows });
  return extending ? { at: selection.at, to: next } : only(next);
}

export function wholeColumn(column: number): Selection {
  return { at: { column, row: 0 }, to: { column, row: rowCount - 1 } };
}

export function wholeRow(row: number): Selection {
  return { at: { column: 0, row }, to: { column: columnCount - 1, row } };
}

export const everything: Selection = {
  at: { column: 0, row: 0 },
  to: { column: columnCount - 1, row: rowCount - 1 },
};

/** `B4` or `B4:B9`. */
export function nameOf({ at, to }: Selection): string {
  return at.column === to.column && at.row === to.row ? placeName(at) : `${placeName(at)}:${placeName(to)}`;
}

/** What somebody means by `b4`, `B4:B9` or `B4-B9`; null for cells that this table does not have. */
export function selectionOf(typed: string): Selection | null {
  const [first = '', second = first, ...more] = typed.toUpperCase().replaceAll(/[\s$]/g, '').split(/[:–-]/);
  const [at, to] = [placeOf(first), placeOf(second)];
  return at && to && more.length === 0 && isOnSheet(at) && isOnSheet(to) ? { at, to } : null;
}

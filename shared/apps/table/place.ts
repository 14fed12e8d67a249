import type { Place } from '../../files/table/cell';

export const columnCount = 8;
export const rowCount = 30;

/** Whether this table has the cell: A1 to H30. */
export function isOnSheet({ column, row }: Place): boolean {
  return column >= 0 && column < columnCount && row >= 0 && row < rowCount;
}

/** The nearest cell that this table has. */
export function ontoSheet({ column, row }: Place): Place {
  return { column: clamp(column, columnCount), row: clamp(row, rowCount) };
}

function clamp(value: number, count: number): number {
  return Math.min(Math.max(value, 0), count - 1);
}

const mostPlaces = 5_000;

/** The cells of a rectangle, row by row; its corners in any order. None if it is far larger than this table. */
export function placesBetween(one: Place, other: Place): Place[] {
  const [left, right] = inOrder(one.column, other.column);
  const [top, bottom] = inOrder(one.row, other.row);
  const [width, height] = [right - left + 1, bottom - top + 1];
  if (width * height > mostPlaces) return [];
  return Array.from({ length: width * height }, (_, index) => ({
    column: left + (index % width),
    row: top + Math.floor(index / width),
  }));
}

function inOrder(one: number, other: number): readonly [number, number] {
  return one <= other ? [one, other] : [other, one];
}

/** Things by the row they stand in, in the order in which they come. */
export function byRow<Thing>(
  things: readonly Thing[],
  rowOf: (thing: Thing) => number,
): ReadonlyMap<number, readonly Thing[]> {
  const rows = new Map<number, Thing[]>();
  for (const thing of things) {
    const row = rows.get(rowOf(thing));
    if (row) row.push(thing);
    else rows.set(rowOf(thing), [thing]);
  }
  return rows;
}

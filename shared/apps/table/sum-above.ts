import { type Place, placeName } from '../../files/table/cell';
import { valuesOf } from './calculate';
import type { Spelling } from './formula/spelling';
import type { Sheet } from './sheet';

/** The formula that the sum button proposes: the numbers right above the cell, else those to its left, else none yet. */
export function proposedSum(sheet: Sheet, place: Place, { names }: Spelling): string {
  const numbers = longest(numbersFrom(sheet, place, 0, -1), numbersFrom(sheet, place, -1, 0));
  const [near, far] = [numbers[0], numbers.at(-1)];
  if (!near || !far) return `=${names.SUM}(`;
  return `=${names.SUM}(${placeName(far)}:${placeName(near)})`;
}

function longest(above: readonly Place[], beside: readonly Place[]): readonly Place[] {
  return above.length > 0 ? above : beside;
}

/** Cells with numbers one after the other, in one direction from a cell. */
function numbersFrom(sheet: Sheet, place: Place, columns: number, rows: number): readonly Place[] {
  const valueAt = valuesOf(sheet);
  const found: Place[] = [];
  let next = { column: place.column + columns, row: place.row + rows };
  while (next.column >= 0 && next.row >= 0 && typeof valueAt(next) === 'number') {
    found.push(next);
    next = { column: next.column + columns, row: next.row + rows };
  }
  return found;
}

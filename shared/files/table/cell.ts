import type { TableCell } from '../../model/table';

/** A cell's place: 0-based column and row. */
export interface Place {
  readonly column: number;
  readonly row: number;
}

/** How a value is shown. */
export interface Shown {
  readonly format: TableCell['format'];
  /** null where the format does not say. */
  readonly decimals: number | null;
}

export const mostCells = 5_000;
const longestText = 1_000;
const mostColumns = 16_384;
const mostRows = 1_048_576;

/** `B7` for column 1, row 6. */
export function placeName({ column, row }: Place): string {
  return `${columnName(column)}${row + 1}`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** The place named `B7`; null for anything else and for places no table has. */
export function placeOf(name: string): Place | null {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name);
  if (!found) return null;
  const place = { column: columnOf(found[1] ?? ''), row: Number(found[2]) - 1 };
  return isInside(place) ? place : null;
}

/** 0-based column of `A`, `AB`. */
export function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function isInside({ column, row }: Place): boolean {
  return column >= 0 && column < mostColumns && row >= 0 && row < mostRows;
}

/** A cell as fact; null if it holds nothing. Texts are shown as texts, whatever the format says about numbers. */
export function cellAt(
  place: Place,
  value: number | string | null,
  formula: string | null,
  shown: Shown,
): TableCell | null {
  const held = typeof value === 'string' ? value.slice(0, longestText) : value;
  if (formula === null && (held === null || held === '')) return null;
  const plainText = formula === null && typeof held === 'string';
  return {
    at: placeName(place),
    value: typeof held === 'number' && !Number.isFinite(held) ? null : held,
    formula: formula?.slice(0, longestText) ?? null,
    format: plainText ? 'text' : shown.format,
    decimals: plainText ? null : shown.decimals,
  };
}

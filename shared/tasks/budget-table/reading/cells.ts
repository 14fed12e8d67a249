import type { TableCell } from '../../../model/table';

/** A filled cell with its place, column and row from 0. */
export interface PlacedCell extends TableCell {
  readonly column: number;
  readonly row: number;
  /** The number it shows, in euros: also one that was typed as text, such as `1.234,50 €`. */
  readonly amount: number | null;
}

export function placedCells(cells: readonly TableCell[]): readonly PlacedCell[] {
  return cells.map((cell) => ({ ...cell, ...placeOf(cell.at), amount: amountIn(cell.value) }));
}

function placeOf(name: string): { column: number; row: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  return { column: columnOf(letters), row: Number(digits) - 1 };
}

/** 0 for `A`, 26 for `AA`. */
export function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Reads `1.234,50 €`, `1,234.50` and `45`: the last mark with one or two digits behind it is the decimal one. */
function amountIn(value: TableCell['value']): number | null {
  if (typeof value !== 'string') return value;
  const text = value.replace(/€|EUR|Euro/i, '').replaceAll(/[\s']/g, '');
  if (!/^-?\d[\d.,]*$/.test(text)) return null;
  const [, whole = text, cents = '0'] = /^(.*)[.,](\d{1,2})$/.exec(text) ?? [];
  return Number(`${whole.replaceAll(/[.,]/g, '')}.${cents}`);
}

/** Whether an amount in euros is this amount of cents. Half a cent of rounding is nobody's mistake. */
export function isAmount(amount: number | null, cents: number): boolean {
  return amount !== null && Math.abs(amount - cents / 100) < 0.0051;
}

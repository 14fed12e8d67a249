import type { Sized } from '../../files/table/workbook';

/** A cell of an exported table, with its true type. */
export type ExportCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  /** `value` 0…1, exact to a tenth of a percent. */
  | { readonly kind: 'percent'; readonly value: number }
  /** A calendar day, `2027-02-28`. */
  | { readonly kind: 'day'; readonly day: string };

export interface ExportColumn {
  readonly title: string;
  /** Stands beside the title in the workbook's second sheet. */
  readonly meaning: string;
  /** In characters. */
  readonly width: number;
}

/** What an export holds, whatever file it becomes. Every row has a cell for every column. */
export interface ExportTable extends LongTable {
  readonly rows: readonly (readonly ExportCell[])[];
}

/** The same with rows that are made when they are written: of a hundred thousand nobody should hold all. */
export interface LongTable {
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: Sized<readonly ExportCell[]>;
}

/** What becomes of each, made when its turn comes. */
export function eachAs<From, To>(all: Sized<From>, make: (one: From) => To): Sized<To> {
  return {
    length: all.length,
    *[Symbol.iterator]() {
      for (const one of all) yield make(one);
    },
  };
}

export const emptyCell: ExportCell = { kind: 'empty' };

/** A text as plain text (see `plainText`); an empty one is an empty cell. */
export function textCell(text: string | null): ExportCell {
  const plain = plainText(text ?? '');
  return plain === '' ? emptyCell : { kind: 'text', text: plain };
}

/** @param decimals digits after the point that are kept, 0…6 */
export function numberCell(value: number | null, decimals = 0): ExportCell {
  if (value === null || !Number.isFinite(value)) return emptyCell;
  return { kind: 'number', value: rounded(value, decimals), decimals };
}

/** @param share 0…1 */
export function percentCell(share: number): ExportCell {
  return { kind: 'percent', value: rounded(share, 3) };
}

/** The day of a moment (milliseconds since 1970) in this device's time zone. */
export function dayCell(moment: number | null): ExportCell {
  return moment === null ? emptyCell : { kind: 'day', day: dayOf(moment) };
}

/** `2027-02-28` of a moment (milliseconds since 1970), in this device's time zone. */
export function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** No "-0": it would come back as another text. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

/** Most UTF-16 units that a cell holds, in Excel and in our exports. */
export const longestCell = 32_767;

/** Signs that turn the order of what follows them: embeddings, overrides and isolates. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;
/** Control characters except the line feed, which cells can hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/**
 * Text as it may stand in a cell beside others: signs that turn the order are shown by their number (`⟨U+202E⟩`) instead of
 * turning it, control characters go, tabs become blanks and line ends line feeds, and nothing is longer than a cell. Else it stays as it is.
 */
export function plainText(text: string): string {
  const shown = text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(controls, '')
    .replaceAll(turning, (sign) => `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase()}⟩`);
  return shown.length <= longestCell ? shown : `${shown.slice(0, longestCell - 1)}…`.toWellFormed();
}

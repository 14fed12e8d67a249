import * as v from 'valibot';
import { type Place, placeName, placeOf } from '../../files/table/cell';
import { type History, historyFrom, historySchema } from '../history';
import { isOnSheet } from './place';

export const formatKinds = ['general', 'number', 'currency', 'percent', 'date', 'text'] as const;

const formatSchema = v.strictObject({
  kind: v.picklist(formatKinds),
  /** Decimals shown by number, currency and percent, 0 to 6. */
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
});
export type Format = v.InferOutput<typeof formatSchema>;

export const longestText = 500;
const text = v.pipe(v.string(), v.maxLength(longestText));

const contentSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('empty') }),
  /** Dates: days since 30 December 1899. Percent: 0.19 for 19 %. */
  v.strictObject({ kind: v.literal('number'), value: v.pipe(v.number(), v.finite()) }),
  v.strictObject({ kind: v.literal('text'), text }),
  /** Without `=`, spelled as in files; what could not be read stands as it was typed. */
  v.strictObject({ kind: v.literal('formula'), text }),
]);
export type Content = v.InferOutput<typeof contentSchema>;

const cellSchema = v.strictObject({ content: contentSchema, format: formatSchema, bold: v.boolean() });
export type Cell = v.InferOutput<typeof cellSchema>;

const nameSchema = v.pipe(
  v.string(),
  v.check((name) => {
    const place = placeOf(name);
    return place !== null && isOnSheet(place);
  }),
);

/** The cells that are not just empty, by their names: `B7`. */
const sheetSchema = v.record(nameSchema, cellSchema);
export type Sheet = Readonly<Record<string, Cell>>;

/** A table with the way back and forth. Plain data: it can be kept as a draft. */
export const tableWorkSchema = historySchema(sheetSchema);
export type TableWork = History<Sheet>;

export const general: Format = { kind: 'general', decimals: 2 };
export const emptyCell: Cell = { content: { kind: 'empty' }, format: general, bold: false };

export function cellAt(sheet: Sheet, place: Place): Cell {
  return sheet[placeName(place)] ?? emptyCell;
}

/** Filled or formatted cells with their places. */
export function cellsOf(sheet: Sheet): readonly (readonly [Place, Cell])[] {
  return Object.entries(sheet).flatMap(([name, cell]) => {
    const place = placeOf(name);
    return place ? [[place, cell] as const] : [];
  });
}

/** Work as the store gives it back; the given sheet for what does not fit. */
export function restoredTable(kept: unknown, start: Sheet): TableWork {
  const parsed = v.safeParse(tableWorkSchema, kept);
  return parsed.success ? parsed.output : historyFrom(start);
}

import * as v from 'valibot';
import { countSchema, textUpTo } from './text';

const cellSchema = v.strictObject({
  /** `B7`. */
  at: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)),
  /**
   * What the cell holds: a number (dates: days since 30 December 1899), a text, or the last computed value of its
   * formula; null if unknown.
   */
  value: v.nullable(v.union([v.number(), textUpTo(1_000)])),
  /** Without `=`, names in English, references as `B2:B7`, `;` or `,` as the file has it; null for plain values. */
  formula: v.nullable(textUpTo(1_000)),
  /** How the value is shown; plain texts are always `text`. In CSV the spelling tells: `1.234,50 €` is `currency`. */
  format: v.picklist(['currency', 'number', 'percent', 'date', 'text', 'general']),
  /** Decimal places shown, null where the format does not say. */
  decimals: v.nullable(countSchema),
});
export type TableCell = v.InferOutput<typeof cellSchema>;

/** A handed-in spreadsheet (XLSX, ODS, CSV) as facts. Formulas are read, never run; external links make it `unsafe`. */
export const tableFactsSchema = v.variant('outcome', [
  v.strictObject({
    outcome: v.literal('read'),
    bytes: countSchema,
    format: v.picklist(['xlsx', 'ods', 'csv']),
    /** Filled cells of the first sheet that has any. */
    cells: v.pipe(v.array(cellSchema), v.maxLength(5_000)),
  }),
  v.strictObject({
    outcome: v.picklist(['empty', 'not-a-table', 'locked', 'damaged', 'too-large', 'unsafe', 'too-slow']),
    bytes: countSchema,
  }),
]);
export type TableFacts = v.InferOutput<typeof tableFactsSchema>;

import papaparse from 'papaparse';
import * as v from 'valibot';
import { type CsvField, csvText } from '../../files/table/write-csv';
import { type CountFigure, type MeanFigure, meanWithInterval, type QuarterFigures, shareOf } from './figures';
import { merged } from './merge';
import { smallestGroup } from './suppress';

export const figuresFormat = 'probefahrt-figures-1';

/** In this order in every file; the dictionary explains each. */
export const figureColumns = [
  'format',
  'quarter',
  'jobcenters',
  'table',
  'row',
  'cell',
  'persons',
  'base',
  'share',
  'published',
  'hidden',
  'sum',
  'squares',
  'mean',
  'mean_low',
  'mean_high',
] as const;
type Column = (typeof figureColumns)[number];

/** The table that means stand in, and the one cell of each of its rows. */
const meansTable = 'mean';
const meansCell = 'mean';
const between = ' | ';

/** Figures as CSV in the same dialect as every table of the desk: `;`, decimal comma (R's `read.csv2`). No free text. */
export function figuresCsv(quarters: readonly QuarterFigures[]): string {
  const rows = quarters.flatMap((quarter) => [
    ...quarter.counts.map((figure) => rowOf(quarter, countFields(figure))),
    ...quarter.means.map((figure) => rowOf(quarter, meanFields(figure))),
  ]);
  return csvText([figureColumns.map((column): CsvField => ({ kind: 'text', text: column })), ...rows]);
}

type Fields = Partial<Record<Column, string | number | null>>;

function rowOf({ quarter, jobcenters }: QuarterFigures, fields: Fields): CsvField[] {
  const all: Fields = { format: figuresFormat, quarter, jobcenters: jobcenters.join(between), ...fields };
  return figureColumns.map((column) => {
    const value = all[column] ?? '';
    return typeof value === 'number'
      ? { kind: 'bare', text: String(value).replace('.', ',') }
      : { kind: 'text', text: value };
  });
}

function countFields(figure: CountFigure): Fields {
  const { table, row, cell, persons, base, published, hidden } = figure;
  return { table, row, cell, persons, base, share: rounded(shareOf(figure), 3), published, hidden };
}

function meanFields(figure: MeanFigure): Fields {
  const { row, persons, sumTenths, squareTenths, published, hidden } = figure;
  const told = published > 0;
  const found = meanWithInterval(figure);
  return {
    table: meansTable,
    row,
    cell: meansCell,
    persons: told ? persons : null,
    base: persons,
    published,
    hidden,
    sum: told ? sumTenths / 10 : null,
    squares: told ? squareTenths / 10 : null,
    mean: rounded(found?.mean ?? null, 2),
    mean_low: rounded(found?.low ?? null, 2),
    mean_high: rounded(found?.high ?? null, 2),
  };
}

function rounded(value: number | null, decimals: number): number | null {
  return value === null ? null : Number(value.toFixed(decimals));
}

/** The name of a Jobcenter as its figures carry it; nothing else in the file is written by hand. */
export const jobcenterSchema = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N} .,()/&-]{0,59}$/u));
const quarterSchema = v.pipe(v.string(), v.regex(/^20\d\d-Q[1-4]$/));
/** Begins like a word: a spreadsheet program would take `-1` for a number. */
const codeSchema = v.pipe(v.string(), v.regex(/^([a-z0-9][a-z0-9.-]{0,79})?$/));
const wholeSchema = v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number));
const tenthsSchema = v.pipe(
  v.string(),
  v.regex(/^-?\d{1,12}([.,]\d)?$/),
  v.transform((text) => Math.round(Number(text.replace(',', '.')) * 10)),
);
const groupSchema = v.pipe(wholeSchema, v.minValue(smallestGroup));
const optional = <Schema extends v.GenericSchema<string, number>>(schema: Schema) =>
  v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    schema,
  ]);

const rowSchema = v.pipe(
  v.object({
    format: v.literal(figuresFormat),
    quarter: quarterSchema,
    jobcenters: v.pipe(
      v.string(),
      v.maxLength(20_000),
      v.transform((text) => text.split(between)),
      v.array(jobcenterSchema),
      v.minLength(1),
    ),
    table: v.pipe(codeSchema, v.minLength(1)),
    row: codeSchema,
    cell: v.pipe(codeSchema, v.minLength(1)),
    persons: optional(groupSchema),
    base: wholeSchema,
    published: wholeSchema,
    hidden: wholeSchema,
    sum: optional(tenthsSchema),
    squares: optional(tenthsSchema),
  }),
  v.check((row) => addsUp(row) && (row.table !== meansTable || row.cell === meansCell)),
);
type Row = v.InferOutput<typeof rowSchema>;

interface Published {
  readonly jobcenters: readonly string[];
  readonly persons: number | null;
  readonly base: number;
  readonly published: number;
  readonly hidden: number;
}

/** A cell never holds more people than there are, nor is told or hidden by more Jobcenters than are named. */
function addsUp({ jobcenters, persons, base, published, hidden }: Published): boolean {
  if (published + hidden > jobcenters.length) return false;
  return persons === null ? published === 0 : published > 0 && persons <= base;
}

export type FiguresReading =
  | { readonly ok: true; readonly figures: readonly QuarterFigures[] }
  /** `line`: counted from 1, as a spreadsheet program does; 0 where the whole file is no such file. */
  | { readonly ok: false; readonly line: number };

const mostSigns = 20_000_000;

/** Reads a file of figures again. Shares and means are worked out anew; a figure under ten people is refused. */
export function readFigures(text: string): FiguresReading {
  if (text.length > mostSigns) return { ok: false, line: 0 };
  const { data } = papaparse.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    delimiter: ';',
    header: true,
    skipEmptyLines: true,
  });
  const rows: Row[] = [];
  for (const [at, record] of data.entries()) {
    const parsed = v.safeParse(rowSchema, record);
    if (!parsed.success) return { ok: false, line: at + 2 };
    rows.push(parsed.output);
  }
  const grouped = quartersOf(rows);
  return rows.length > 0 && grouped ? { ok: true, figures: grouped } : { ok: false, line: 0 };
}

/** Null where rows of one quarter name different Jobcenters, or a figure is told twice. */
function quartersOf(rows: readonly Row[]): readonly QuarterFigures[] | null {
  const quarters = new Map<string, { jobcenters: readonly string[]; counts: CountFigure[]; means: MeanFigure[] }>();
  const names = new Set<string>();
  for (const row of rows) {
    const known = quarters.get(row.quarter) ?? { jobcenters: row.jobcenters, counts: [], means: [] };
    if (known.jobcenters.join(between) !== row.jobcenters.join(between)) return null;
    const name = [row.quarter, row.table, row.row, row.cell].join('/');
    if (names.has(name)) return null;
    names.add(name);
    quarters.set(row.quarter, known);
    if (row.table === meansTable) known.means.push(meanFigure(row));
    else known.counts.push(countFigure(row));
  }
  const found = merged([[...quarters].map(([quarter, figures]) => ({ quarter, ...figures }))]);
  return found.ok ? found.figures : null;
}

function countFigure({ table, row, cell, persons, base, published, hidden }: Row): CountFigure {
  return { table, row, cell, persons, base, published, hidden };
}

function meanFigure({ row, persons, sum, squares, published, hidden }: Row): MeanFigure {
  return { row, persons: persons ?? 0, sumTenths: sum ?? 0, squareTenths: squares ?? 0, published, hidden };
}

import { courseModuleIds } from '../../model/course-module';
import { evidenceGrades } from '../../model/criterion';

/** Points of g, as in measure/grid. */
export const commonPoints = 21;
/** Fractions 0…1 lie in pages as whole numbers up to this. */
export const fractions = 65_535;
const modules = courseModuleIds.length;

/**
 * The numbers of a summary page: every column holds `width` numbers a row, modules in the order of `courseModuleIds`.
 * Append only, and a change raises `pageFormat`: a page of another format is made anew from its records.
 */
export const numberColumns = {
  startedAt: { of: Float64Array, width: 1 },
  endedAt: { of: Float64Array, width: 1 },
  importedAt: { of: Float64Array, width: 1 },
  deleteAfter: { of: Float64Array, width: 1 },
  need: { of: Float32Array, width: modules },
  mean: { of: Float32Array, width: modules },
  low: { of: Float32Array, width: modules },
  high: { of: Float32Array, width: modules },
  cut: { of: Float32Array, width: modules },
  /** NaN without an estimate. */
  estimate: { of: Float32Array, width: modules },
  milliseconds: { of: Uint32Array, width: 1 },
  /** P(g) and per module P(needed | g), as whole numbers up to `fractions`. */
  common: { of: Uint16Array, width: commonPoints },
  needGivenCommon: { of: Uint16Array, width: modules * commonPoints },
  criteriaIn: { of: Uint16Array, width: modules },
  grades: { of: Uint16Array, width: modules * evidenceGrades.length },
  criteria: { of: Uint16Array, width: 1 },
  tasksIn: { of: Uint8Array, width: modules },
  placement: { of: Uint8Array, width: modules },
  tasks: { of: Uint8Array, width: 1 },
  /** 0 = not told. */
  age: { of: Uint8Array, width: 1 },
  host: { of: Uint8Array, width: 1 },
  device: { of: Uint8Array, width: 1 },
  example: { of: Uint8Array, width: 1 },
} as const;
export const pageFormat = 1;

export type NumberColumn = keyof typeof numberColumns;
export type Numbers = { [Name in NumberColumn]: InstanceType<(typeof numberColumns)[Name]['of']> };
export const numberColumnNames = Object.keys(numberColumns) as readonly NumberColumn[];

/** Texts of a row; '' where there is none. `rest` is the JSON of `restSchema`. */
export const textColumnNames = ['check', 'name', 'supervisedBy', 'rest'] as const;
export type Texts = { [Name in (typeof textColumnNames)[number]]: string[] };

/** Some people's lines, packed in columns. */
export interface Page {
  readonly count: number;
  readonly numbers: Numbers;
  readonly texts: Texts;
}

/** A page for `count` rows, all zero. */
export function emptyPage(count: number): Page {
  const numbers = Object.fromEntries(
    numberColumnNames.map((name) => [name, new numberColumns[name].of(count * numberColumns[name].width)]),
  ) as Numbers;
  const texts = Object.fromEntries(textColumnNames.map((name) => [name, Array(count).fill('')])) as Texts;
  return { count, numbers, texts };
}

/** Rows `from` up to `to` (left out) of a page. */
export interface Stretch {
  readonly page: Page;
  readonly from: number;
  readonly to: number;
}

/** One page of all the stretches, in their order. `without` leaves columns empty that the reader does not need. */
export function joined(stretches: readonly Stretch[], without: readonly NumberColumn[] = []): Page {
  const count = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  const all = emptyPage(0);
  for (const name of numberColumnNames) {
    if (!without.includes(name)) Object.assign(all.numbers, { [name]: joinedNumbers(name, stretches, count) });
  }
  for (const name of textColumnNames) {
    all.texts[name] = stretches.flatMap(({ page, from, to }) => page.texts[name].slice(from, to));
  }
  return { ...all, count };
}

function joinedNumbers(name: NumberColumn, stretches: readonly Stretch[], count: number) {
  const { of, width } = numberColumns[name];
  const numbers = new of(count * width);
  let at = 0;
  for (const { page, from, to } of stretches) {
    numbers.set(page.numbers[name].subarray(from * width, to * width), at * width);
    at += to - from;
  }
  return numbers;
}

/** The page's rows that `stays` lets through, in as few stretches as possible. */
export function stretchesOf(page: Page, stays: (row: number) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (let row = 0; row <= page.count; row++) {
    if (row < page.count && stays(row)) continue;
    if (row > from) stretches.push({ page, from, to: row });
    from = row + 1;
  }
  return stretches;
}

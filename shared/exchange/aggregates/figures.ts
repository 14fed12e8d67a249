import { hiddenCells, smallestGroup } from './suppress';
import type { Measured, Tally, Unit } from './tally';

/** Means are published from here on. */
const peopleForMeans = 50;

/** One published count, of one Jobcenter or of several together. */
export interface CountFigure {
  readonly table: string;
  readonly row: string;
  readonly cell: string;
  /** Null: hidden everywhere. With several Jobcenters the sum of those that published it, never less than ten. */
  readonly persons: number | null;
  /** Everybody in the Jobcenters that published this cell. */
  readonly base: number;
  /** Jobcenters that published this cell, and those that hid it. */
  readonly published: number;
  readonly hidden: number;
}

/** What a mean is made of. Sums are whole tenths, so that adding files in any order gives the same. */
export interface MeanFigure {
  readonly row: string;
  readonly persons: number;
  readonly sumTenths: number;
  readonly squareTenths: number;
  readonly published: number;
  readonly hidden: number;
}

/** All published figures of one quarter. */
export interface QuarterFigures {
  /** `2026-Q4` */
  readonly quarter: string;
  /** Each counted once, in the order of their code units. */
  readonly jobcenters: readonly string[];
  readonly counts: readonly CountFigure[];
  readonly means: readonly MeanFigure[];
}

/** What may be published about one Jobcenter's quarter. Of fewer than ten people nothing is, not even how many they are. */
export function published({ jobcenter, quarter, people, tallies, means }: Unit): QuarterFigures {
  const enough = people >= smallestGroup;
  const hidden = hiddenCells(tallies);
  const all: Tally = { table: 'all', row: '', cells: { all: people } };
  return {
    quarter,
    jobcenters: [jobcenter],
    counts: [
      ...countsOf(all, new Set(), people, enough),
      ...tallies.flatMap((tally, at) => countsOf(tally, hidden[at] ?? new Set(), people, enough)),
    ],
    means: means.map((measured) => meanOf(measured, people >= peopleForMeans)),
  };
}

function countsOf(
  { table, row, cells }: Tally,
  hiddenHere: ReadonlySet<string>,
  people: number,
  enough: boolean,
): readonly CountFigure[] {
  return Object.entries(cells).map(([cell, count]) => {
    const name = { table, row, cell };
    return enough && !hiddenHere.has(cell)
      ? { ...name, persons: count, base: people, published: 1, hidden: 0 }
      : { ...name, persons: null, base: 0, published: 0, hidden: 1 };
  });
}

function meanOf({ row, values }: Measured, enough: boolean): MeanFigure {
  if (!enough) return { row, persons: 0, sumTenths: 0, squareTenths: 0, published: 0, hidden: 1 };
  // No -0: it would come back from the file as another number.
  const tenths = (of: (value: number) => number) =>
    Math.round(values.reduce((sum, value) => sum + of(value), 0) * 10) + 0;
  return {
    row,
    persons: values.length,
    sumTenths: tenths((value) => value),
    squareTenths: tenths((value) => value * value),
    published: 1,
    hidden: 0,
  };
}

/** A mean with the ends of its 95 % interval (normal approximation; from 50 people). Null where nobody published it. */
export function meanWithInterval({ persons, sumTenths, squareTenths }: MeanFigure) {
  if (persons < peopleForMeans) return null;
  const [sum, squares] = [sumTenths / 10, squareTenths / 10];
  const mean = sum / persons;
  const variance = Math.max(0, (squares - sum * mean) / (persons - 1));
  const reach = 1.96 * Math.sqrt(variance / persons);
  return { mean, low: mean - reach, high: mean + reach };
}

/** A share of people is told from here on. */
const peopleForShares = 20;

/** The share of people in a cell, 0…1; null under twenty people, and where a Jobcenter hid the cell: it would be too high. */
export function shareOf({ persons, base, hidden }: CountFigure): number | null {
  return persons === null || hidden > 0 || base < peopleForShares ? null : persons / base;
}

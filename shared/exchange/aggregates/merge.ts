import type { CountFigure, MeanFigure, QuarterFigures } from './figures';

/** A Jobcenter's quarter that is in two files with different figures or company. */
export interface Overlap {
  readonly quarter: string;
  readonly jobcenter: string;
}

export type Merged =
  | { readonly ok: true; readonly figures: readonly QuarterFigures[] }
  | { readonly ok: false; readonly overlaps: readonly Overlap[] };

/**
 * Adds what was published, and nothing else: a hidden cell stays hidden and is counted as hidden. Which files come first makes
 * no difference. The same quarter of the same Jobcenter twice is refused unless both say exactly the same: two states of one
 * group, taken from each other, would show single people.
 */
export function merged(files: readonly (readonly QuarterFigures[])[]): Merged {
  const quarters = new Map<string, QuarterFigures>();
  const overlaps: Overlap[] = [];
  for (const next of new Map(files.flat().map((figures) => [fingerprint(figures), figures])).values()) {
    const before = quarters.get(next.quarter);
    const twice = before?.jobcenters.filter((jobcenter) => next.jobcenters.includes(jobcenter)) ?? [];
    overlaps.push(...twice.map((jobcenter) => ({ quarter: next.quarter, jobcenter })));
    quarters.set(next.quarter, before ? added(before, next) : inOrder(next));
  }
  if (overlaps.length > 0) return { ok: false, overlaps };
  return { ok: true, figures: [...quarters.values()].sort((a, b) => byText(a.quarter, b.quarter)) };
}

function added(one: QuarterFigures, other: QuarterFigures): QuarterFigures {
  return inOrder({
    quarter: one.quarter,
    jobcenters: [...one.jobcenters, ...other.jobcenters],
    counts: joined([...one.counts, ...other.counts], countKey, addedCount),
    means: joined([...one.means, ...other.means], ({ row }) => row, addedMean),
  });
}

function addedCount(one: CountFigure, other: CountFigure): CountFigure {
  return {
    ...one,
    persons: one.persons === null ? other.persons : one.persons + (other.persons ?? 0),
    base: one.base + other.base,
    published: one.published + other.published,
    hidden: one.hidden + other.hidden,
  };
}

function addedMean(one: MeanFigure, other: MeanFigure): MeanFigure {
  return {
    row: one.row,
    persons: one.persons + other.persons,
    sumTenths: one.sumTenths + other.sumTenths,
    squareTenths: one.squareTenths + other.squareTenths,
    published: one.published + other.published,
    hidden: one.hidden + other.hidden,
  };
}

const countKey = ({ table, row, cell }: CountFigure) => `${table}/${row}/${cell}`;

function joined<Figure>(
  figures: readonly Figure[],
  keyOf: (figure: Figure) => string,
  add: (one: Figure, other: Figure) => Figure,
) {
  const sums = new Map<string, Figure>();
  for (const figure of figures) {
    const before = sums.get(keyOf(figure));
    sums.set(keyOf(figure), before ? add(before, figure) : figure);
  }
  return [...sums.values()];
}

/** Whatever order the files had, the same figures stand in the same order. */
function inOrder({ quarter, jobcenters, counts, means }: QuarterFigures): QuarterFigures {
  return {
    quarter,
    jobcenters: [...jobcenters].sort(byText),
    counts: counts.toSorted((a, b) => byText(countKey(a), countKey(b))),
    means: means.toSorted((a, b) => byText(a.row, b.row)),
  };
}

const fingerprint = (figures: QuarterFigures) => JSON.stringify(inOrder(figures));

function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

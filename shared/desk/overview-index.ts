import { searchText } from './arrange-search';
import type { Columns } from './overview';
import { placeOrder, ranksIn } from './ranks';

/** What is worked out once for an overview, so that every look through it is quick. */
export interface OverviewIndex {
  readonly columns: Columns;
  /** Rows by need of a place: the order behind every other one. */
  readonly byPlace: Uint32Array;
  /** Row → its position in `byPlace`. */
  readonly placeRank: Uint32Array;
  /** Row → rank of the name in the language's own order; equal names share one; without a name: `last`. Made at first use. */
  readonly nameRank: () => Uint32Array;
  /** Row → rank of the moment at which the check ended; equal moments share one. Made at first use. */
  readonly dateRank: () => Uint32Array;
  /** Row → what its person is searched in. Made at first use. */
  readonly searchTexts: () => readonly string[];
}

/** The short mark by which a person without a name is told from others on screen. */
export function markOf(check: string): string {
  return check.slice(0, 4);
}

/** Prepares an overview. `locale`: BCP 47, for the order of names. */
export function indexOverview(columns: Columns, locale: string): OverviewIndex {
  const byPlace = placeOrder(columns);
  const placeRank = new Uint32Array(byPlace.length);
  byPlace.forEach((row, rank) => {
    placeRank[row] = rank;
  });
  return {
    columns,
    byPlace,
    placeRank,
    nameRank: once(() => nameRanks(columns, locale)),
    dateRank: once(() => ranksIn([...columns.endedAt], (a, b) => a - b)),
    searchTexts: once(() => columns.name.map((name, at) => searchText(name ?? markOf(columns.check[at] as string)))),
  };
}

function nameRanks({ name }: Columns, locale: string): Uint32Array {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  return ranksIn(name, (a, b) => compare(a, b));
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

import { type CaseFilter, type CaseSources, caseReader, cases } from './arrange-cases';
import { hasWords, searchWords } from './arrange-search';
import type { Filter, SortOrder, View } from './arrange-view';
import { dayAfter, startOfDay } from './days';
import type { OverviewIndex } from './overview-index';
import { last, risingBits } from './ranks';

/** Rows of one overview, filtered and sorted. */
export function arrange(index: OverviewIndex, sources: CaseSources, view: View): Uint32Array {
  return sortRows(rowsPassing(index, sources, view), index, view.sort);
}

/** The rows that the search and every filter let through, in the overview's own order. */
export function rowsPassing(index: OverviewIndex, sources: CaseSources, view: Pick<View, 'search' | 'filters'>) {
  const tests = testsOf(index, sources, view);
  const rows = new Uint32Array(index.byPlace.length);
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    if (tests.every((passes) => passes(at))) rows[count++] = at;
  }
  return rows.subarray(0, count);
}

type RowTest = (at: number) => boolean;

function testsOf(index: OverviewIndex, sources: CaseSources, { search, filters }: Pick<View, 'search' | 'filters'>) {
  const words = searchWords(search);
  const { earlier, columns } = sources;
  const byFilters = filters.map((filter) => testOf(filter, sources));
  if (earlier.size > 0) byFilters.push((at) => !earlier.has(columns.check[at] as string));
  if (words.length === 0) return byFilters;
  const texts = index.searchTexts();
  return [...byFilters, (at: number) => hasWords(texts[at] as string, words)];
}

function testOf(filter: Filter, sources: CaseSources): RowTest {
  if (filter.kind !== 'date') return caseTest(filter, sources);
  const { endedAt } = sources.columns;
  const from = filter.from === '' ? Number.NEGATIVE_INFINITY : startOfDay(filter.from);
  const before = filter.to === '' ? Number.POSITIVE_INFINITY : dayAfter(filter.to);
  return (at) => (endedAt[at] as number) >= from && (endedAt[at] as number) < before;
}

function caseTest(filter: CaseFilter, sources: CaseSources): RowTest {
  const read = caseReader(sources, filter);
  const wanted: readonly string[] = filter.any;
  const stays = cases[filter.kind].map((one) => wanted.includes(one));
  return (at) => stays[read(at)] === true;
}

/** Room for the rank behind the sort key: 2,097,152 people. Together both fill the 53 exact bits of a number. */
const rankRoom = 2 ** 21;

/**
 * A sorted copy. Equal people stand by need of a place; who told no name or age comes last in both directions.
 * Key and rank are packed into one number each, because plain numbers sort natively.
 */
export function sortRows(rows: Uint32Array, index: OverviewIndex, { column, descending }: SortOrder): Uint32Array {
  const { placeRank, byPlace } = index;
  const keys = column === 'place' ? null : keysOf(index, column);
  const packed = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const key = keys === null ? 0 : directed(keys[row] as number, descending);
    packed[at] = key * rankRoom + (placeRank[row] as number);
  }
  packed.sort();
  const sorted = Uint32Array.from(packed, (key) => byPlace[key % rankRoom] as number);
  return column === 'place' && !descending ? sorted.reverse() : sorted;
}

function directed(key: number, descending: boolean): number {
  return descending && key !== last ? last - 1 - key : key;
}

/** Row → a whole number below 2^32 that rises with what the column shows. */
function keysOf(index: OverviewIndex, column: Exclude<SortOrder['column'], 'place'>): ArrayLike<number> {
  const { columns } = index;
  switch (column) {
    case 'name':
      return index.nameRank();
    case 'date':
      return index.dateRank();
    case 'age':
      return Uint32Array.from(columns.age, (age) => (age === 0 ? last : age));
    case 'host':
      return columns.host;
    case 'open':
      return columns.open;
    default:
      return risingBits(columns.module[column].need);
  }
}

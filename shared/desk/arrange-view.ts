import type { CourseModuleId } from '../model/course-module';
import type { Decision } from '../model/dossier';
import type { HostKind } from '../model/host';
import type { Placement } from '../model/profile';
import type { Sureness } from './sureness';

/** What a list of people can be sorted by: a module means how likely it is needed, `open` how many modules are undecided. */
export type SortColumn = 'place' | 'name' | 'age' | 'date' | 'host' | 'open' | CourseModuleId;

export interface SortOrder {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** Age against the course's bounds; a person who told none is a case of its own and never left out unasked. */
export type AgeCase = 'inside' | 'outside' | 'unknown';
/** A module's placement; nobody's task spoke for it: `not-looked-at`, whatever was estimated from other modules. */
export type ModuleCase = Placement | 'not-looked-at';
export type DecisionCase = Exclude<Decision['kind'], 'taken-back'> | 'undecided';

/** One condition; `any`: the cases that stay, at least one. */
export type Filter =
  | { readonly kind: 'sureness'; readonly any: readonly Sureness[] }
  | { readonly kind: 'age'; readonly any: readonly AgeCase[] }
  | { readonly kind: 'host'; readonly any: readonly HostKind[] }
  | { readonly kind: 'setting'; readonly any: readonly ('self-test' | 'supervised')[] }
  | { readonly kind: 'questions'; readonly any: readonly ('some' | 'none')[] }
  | { readonly kind: 'decision'; readonly any: readonly DecisionCase[] }
  | { readonly kind: 'origin'; readonly any: readonly ('real' | 'example')[] }
  | { readonly kind: 'module'; readonly module: CourseModuleId; readonly any: readonly ModuleCase[] }
  /** Days (YYYY-MM-DD) on which the check ended, both included; '' = no bound, never both. */
  | { readonly kind: 'date'; readonly from: string; readonly to: string };

/** What somebody wants to see of an overview. At most one filter of a key (`keyOf`). */
export interface View {
  readonly search: string;
  readonly filters: readonly Filter[];
  readonly sort: SortOrder;
}

/** Everybody; who needs a place most comes first. */
export const wholeView: View = { search: '', filters: [], sort: { column: 'place', descending: true } };

export type ViewChange =
  | { readonly kind: 'search'; readonly text: string }
  /** Takes the place of the filter with the same key; one without cases or bounds goes. */
  | { readonly kind: 'filter'; readonly filter: Filter }
  | { readonly kind: 'drop'; readonly key: string }
  /** All filters and the search; the order stays. */
  | { readonly kind: 'clear' }
  /** A press on a column's head: turns the same column round, starts another where it says most. */
  | { readonly kind: 'press'; readonly column: SortColumn }
  | { readonly kind: 'sort'; readonly sort: SortOrder };

/** The reducer of the view. */
export function viewAfter(view: View, change: ViewChange): View {
  switch (change.kind) {
    case 'search':
      return { ...view, search: change.text };
    case 'filter':
      return { ...view, filters: withFilter(view.filters, change.filter) };
    case 'drop':
      return { ...view, filters: view.filters.filter((filter) => keyOf(filter) !== change.key) };
    case 'clear':
      return { ...view, search: '', filters: [] };
    case 'press':
      return { ...view, sort: pressed(view.sort, change.column) };
    case 'sort':
      return { ...view, sort: change.sort };
  }
}

/** Two filters with the same key ask the same question. */
export function keyOf(filter: FilterQuestion): string {
  return filter.kind === 'module' ? `module-${filter.module}` : filter.kind;
}

/** What a filter asks, without its answer. */
export type FilterQuestion =
  | { readonly kind: Exclude<Filter['kind'], 'module' | 'date'> }
  | { readonly kind: 'date' }
  | { readonly kind: 'module'; readonly module: CourseModuleId };

/** The direction in which a column says most at first: names and hosts from A, all else from the highest. */
export function firstOrder(column: SortColumn): SortOrder {
  return { column, descending: column !== 'name' && column !== 'host' && column !== 'age' };
}

function pressed(sort: SortOrder, column: SortColumn): SortOrder {
  return sort.column === column ? { column, descending: !sort.descending } : firstOrder(column);
}

function withFilter(filters: readonly Filter[], filter: Filter): readonly Filter[] {
  const key = keyOf(filter);
  if (isEmpty(filter)) return filters.filter((one) => keyOf(one) !== key);
  if (!filters.some((one) => keyOf(one) === key)) return [...filters, filter];
  return filters.map((one) => (keyOf(one) === key ? filter : one));
}

function isEmpty(filter: Filter): boolean {
  return filter.kind === 'date' ? filter.from === '' && filter.to === '' : filter.any.length === 0;
}

import type { CourseModuleId } from '../../model/course-module';
import { byNeed } from './place-line';
import type { Row } from './rows';

/** What the table can be sorted by: a module means how likely it is needed. */
export type SortColumn = 'name' | 'place' | 'date' | CourseModuleId;

export interface SortOrder {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** The order in which the table opens: who needs a place most comes first. */
export const byPlace: SortOrder = { column: 'place', descending: true };

/** A press on a column's head: turns the order of the same column round, starts another one where it says most. */
export function pressed({ column, descending }: SortOrder, head: SortColumn): SortOrder {
  if (head === column) return { column, descending: !descending };
  return { column: head, descending: head !== 'name' };
}

/** A sorted copy; equal rows stand by need. People without a name come last in both directions. `locale`: BCP 47. */
export function sortRows(rows: readonly Row[], order: SortOrder, locale: string): Row[] {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const direction = order.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    if (order.column === 'name') {
      if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null) || byNeed(a, b);
      return direction * collator.compare(a.name, b.name) || byNeed(a, b);
    }
    if (order.column === 'place') return -direction * byNeed(a, b);
    if (order.column === 'date') return direction * compare(a.endedAt, b.endedAt) || byNeed(a, b);
    return direction * (needOf(a, order.column) - needOf(b, order.column)) || byNeed(a, b);
  });
}

/** Modules outside the course sort like "certainly not needed". */
function needOf({ modules }: Row, wanted: CourseModuleId): number {
  return modules.find(({ module }) => module === wanted)?.needProbability ?? 0;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

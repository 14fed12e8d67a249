import type { View } from '../../../desk/arrange-view';
import type { DeskOverview } from '../../../desk/desk-door';
import type { Entry } from '../../../desk/places/place-list';
import type { CourseModuleId } from '../../../model/course-module';

/** What every part of the grid draws from. */
export interface GridRoom {
  readonly overview: DeskOverview;
  readonly modules: readonly CourseModuleId[];
  readonly sort: View['sort'];
  /** Decisions and proposals by check; empty until they are worked out. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly layout: 'table' | 'cards';
}

/** Columns beside the modules: person, when, place, why. */
export const columnsBeside = 4;

/** Height of every row in rem: a card grows with its modules, a table row does not. */
export function rowHeightOf(layout: GridRoom['layout'], modules: number): number {
  return layout === 'table' ? 7.5 : 24 + modules * 2;
}

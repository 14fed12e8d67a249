import { type View, wholeView } from '../../../desk/arrange-view';
import type { CourseModuleId } from '../../../model/course-module';

/** What the overview remembers while the coach is on other pages of the unlocked desk. It goes with the unlocked desk. */
export interface OverviewMemory {
  view: View;
  /** Modules with a column; null: those that anybody had a task for. */
  modules: readonly CourseModuleId[] | null;
  filtersOpen: boolean;
  figuresOpen: boolean;
  /** The cell that has the tab stop: a check ('' = the heads) and a column. */
  cell: { readonly check: string; readonly column: number } | null;
  /** True from the moment a person was opened until the list is back. */
  left: boolean;
}

const memories = new WeakMap<object, OverviewMemory>();

/** The memory of one unlocked desk. `session`: an object that lives as long as it is unlocked. */
export function memoryOf(session: object): OverviewMemory {
  const known = memories.get(session);
  if (known) return known;
  const fresh: OverviewMemory = {
    view: wholeView,
    modules: null,
    filtersOpen: false,
    figuresOpen: false,
    cell: null,
    left: false,
  };
  memories.set(session, fresh);
  return fresh;
}

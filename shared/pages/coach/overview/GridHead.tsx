// biome-ignore-all lint/a11y/useSemanticElements: rows with a place of their own are no table to every browser; the roles say it to all
// biome-ignore-all lint/a11y/useFocusableInteractive: one cell, or what is in it, has the tab stop, as the pattern of a grid has it
import type { ComponentChildren } from 'preact';
import type { SortColumn } from '../../../desk/arrange-view';
import { useWords } from '../../../i18n/use-words';
import type { GridRoom } from './grid-room';

interface GridHeadProps {
  room: GridRoom;
  /** The column with the tab stop, if a head has it. */
  tabStop: number | null;
  onSort: (column: SortColumn) => void;
}

/** The heads: a press sorts by the column, another one turns the order round. */
export function GridHead({ room, tabStop, onSort }: GridHeadProps) {
  const t = useWords('coach');
  const common = useWords('common');
  const { modules, sort } = room;
  const head = (at: number) => ({ at, sort, onSort, stop: tabStop === at });
  return (
    <div role="rowgroup" class="people-head">
      <div role="row" aria-rowindex={1} data-row-at={-1} class="people-columns">
        <SortHead column="name" {...head(0)}>
          {t('table.person')}
        </SortHead>
        <SortHead column="date" {...head(1)}>
          {t('table.date')}
        </SortHead>
        <SortHead column="place" {...head(2)}>
          {t('table.place')}
        </SortHead>
        {modules.map((module, at) => (
          <SortHead key={module} column={module} name={common(`module.${module}`)} {...head(3 + at)}>
            {t(`module-short.${module}`)}
          </SortHead>
        ))}
        <div
          role="columnheader"
          class="plain-head"
          data-column-at={3 + modules.length}
          aria-colindex={4 + modules.length}
          tabIndex={tabStop === 3 + modules.length ? 0 : -1}
        >
          {t('table.why')}
        </div>
      </div>
    </div>
  );
}

interface SortHeadProps {
  column: SortColumn;
  at: number;
  stop: boolean;
  sort: GridRoom['sort'];
  /** Full name where the head shows a short one. */
  name?: string;
  onSort: (column: SortColumn) => void;
  children: ComponentChildren;
}

function SortHead({ column, at, stop, sort, name, onSort, children }: SortHeadProps) {
  const sorted = sort.column === column;
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <div
      role="columnheader"
      aria-sort={sorted ? direction : undefined}
      aria-colindex={at + 1}
      data-column={column}
      data-column-at={at}
    >
      <button type="button" class="sort-head" title={name} tabIndex={stop ? 0 : -1} onClick={() => onSort(column)}>
        <span>{children}</span>
        <svg class="sort-mark" viewBox="0 0 10 14" aria-hidden="true">
          <path d="M5 1 9 6H1z" data-on={sorted && !sort.descending} />
          <path d="M5 13 1 8h8z" data-on={sorted && sort.descending} />
        </svg>
      </button>
    </div>
  );
}

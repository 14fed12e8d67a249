import type { ComponentChildren } from 'preact';
import { useWords } from '../../i18n/use-words';
import type { Course } from '../../model/course';
import type { CourseModuleId } from '../../model/course-module';
import type { SortColumn, SortOrder } from './sort-rows';

interface PlacementHeadProps {
  course: Course;
  /** The others need little room. */
  lookedAt: ReadonlySet<CourseModuleId>;
  order: SortOrder;
  onPress: (column: SortColumn) => void;
}

/** The heads of the table; a press sorts by the column, another one turns the order round. */
export function PlacementHead({ course, lookedAt, order, onPress }: PlacementHeadProps) {
  const t = useWords('coach');
  const common = useWords('common');
  const sorting = { order, onPress };
  return (
    <thead>
      <tr>
        <SortHead column="name" {...sorting}>
          {t('table.person')}
        </SortHead>
        <SortHead column="place" {...sorting}>
          {t('table.place')}
        </SortHead>
        {course.modules.map((module) => (
          <SortHead
            key={module}
            column={module}
            name={common(`module.${module}`)}
            lookedAt={lookedAt.has(module)}
            {...sorting}
          >
            {t(`module-short.${module}`)}
          </SortHead>
        ))}
        <th scope="col">{t('table.why')}</th>
      </tr>
    </thead>
  );
}

interface SortHeadProps extends Pick<PlacementHeadProps, 'order' | 'onPress'> {
  column: SortColumn;
  /** Full name where the head shows a short one. */
  name?: string;
  lookedAt?: boolean;
  children: ComponentChildren;
}

function SortHead({ column, name, lookedAt, order, onPress, children }: SortHeadProps) {
  const sorted = order.column === column;
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={sorted ? direction : undefined} data-column={column} data-looked-at={lookedAt}>
      <button type="button" class="sort-head" title={name} onClick={() => onPress(column)}>
        <span>{children}</span>
        <svg class="sort-mark" viewBox="0 0 10 14" aria-hidden="true">
          <path d="M5 1 9 6H1z" data-on={sorted && !order.descending} />
          <path d="M5 13 1 8h8z" data-on={sorted && order.descending} />
        </svg>
      </button>
    </th>
  );
}

import { useWords } from '../../i18n/use-words';
import type { Course } from '../../model/course';
import { pressed, type SortColumn, type SortOrder } from './sort-rows';

interface SortChoiceProps {
  course: Course;
  order: SortOrder;
  onChange: (order: SortOrder) => void;
}

/** The table's order where its heads are not shown: on narrow screens. */
export function SortChoice({ course, order, onChange }: SortChoiceProps) {
  const t = useWords('coach');
  const common = useWords('common');
  const choose = (column: SortColumn) => {
    if (column !== order.column) onChange(pressed(order, column));
  };
  return (
    <label class="field sort-choice no-print">
      <span class="field-label">{t('table.sort')}</span>
      <select value={order.column} onChange={(event) => choose(event.currentTarget.value as SortColumn)}>
        <option value="place">{t('table.place')}</option>
        <option value="name">{t('table.person')}</option>
        <option value="date">{t('table.date')}</option>
        {course.modules.map((module) => (
          <option key={module} value={module}>
            {common(`module.${module}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

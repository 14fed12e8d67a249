import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import type { Course } from '../../model/course';
import type { CourseModuleId } from '../../model/course-module';
import type { ItemBank } from '../../model/item-bank';
import { PlacementHead } from './PlacementHead';
import { PlacementRow } from './PlacementRow';
import { PlaceSummary } from './PlaceSummary';
import type { Row } from './rows';
import { SortChoice } from './SortChoice';
import { byPlace, pressed, sortRows } from './sort-rows';
import './table.css';
import './table-cards.css';

/** Columns beside the modules: person, place, why. */
const otherColumns = 3;

interface PlacementTableProps {
  rows: readonly Row[];
  course: Course;
  /** Difficulties checked with data that hold here; absent = the experts'. */
  itemBank?: ItemBank | null | undefined;
}

/** "Who needs a place, in which module, how sure, why": one row a person, cards where the screen is narrow. */
export function PlacementTable({ rows, course, itemBank = null }: PlacementTableProps) {
  const t = useWords('coach');
  const [order, setOrder] = useState(byPlace);
  // The same node is not drawn again: sorting 500 people only moves them.
  const drawn = useMemo(() => new Map(rows.map((row) => [row, <PlacementRow key={row.check} row={row} />])), [rows]);
  const sorted = sortRows(rows, order, language.value);
  const lookedAt = modulesLookedAt(rows);
  const full = rows.filter(({ proposed }) => proposed).length === course.places;
  const line = (
    <tr key="line" class="place-line">
      <td colSpan={course.modules.length + otherColumns}>
        {full ? t('table.line', { count: course.places }) : t('table.line-need')}
      </td>
    </tr>
  );
  return (
    <div class="stack">
      <PlaceSummary rows={rows} course={course} itemBank={itemBank} />
      <p class="cell-note">{t('table.key')}</p>
      <SortChoice course={course} order={order} onChange={setOrder} />
      <table class="placement">
        <caption class="sr-only">{t('table.caption')}</caption>
        <PlacementHead
          course={course}
          lookedAt={lookedAt}
          order={order}
          onPress={(column) => setOrder(pressed(order, column))}
        />
        <tbody>
          {sorted.flatMap((row, at) => {
            const ends = order.column === 'place' && row.proposed !== (sorted[at + 1] ?? row).proposed;
            return ends ? [drawn.get(row), line] : [drawn.get(row)];
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Modules that at least one person had a task for; the columns of the others only hold dashes. */
function modulesLookedAt(rows: readonly Row[]): ReadonlySet<CourseModuleId> {
  const seen = rows.flatMap(({ modules }) => modules.filter(({ tasks }) => tasks > 0));
  return new Set(seen.map(({ module }) => module));
}

import { useWords } from '../../i18n/use-words';
import type { Course } from '../../model/course';
import type { CourseModuleId } from '../../model/course-module';
import type { ItemBank } from '../../model/item-bank';
import { Notice } from '../../parts/Notice';
import { DifficultyBasis } from './DifficultyBasis';
import { closeToLine } from './place-line';
import type { Row } from './rows';

interface PlaceSummaryProps {
  rows: readonly Row[];
  course: Course;
  itemBank: ItemBank | null;
}

/** What the proposed line means and what the figures may not be taken for. */
export function PlaceSummary({ rows, course, itemBank }: PlaceSummaryProps) {
  const t = useWords('coach');
  const proposed = new Set(rows.filter((row) => row.proposed).map(({ check }) => check));
  const close = closeToLine(rows, proposed).length;
  const untested = course.modules.filter((module) => !rows.some((row) => isTested(row, module))).length;
  return (
    <Notice>
      <p>
        <strong>{t('summary.people', { count: rows.length })}</strong>{' '}
        {t('summary.places', { count: course.places, title: course.title })}{' '}
        {t('summary.proposed', { count: proposed.size })}
      </p>
      {untested > 0 && <p>{t('summary.untested', { count: untested })}</p>}
      {close > 0 && <p>{t('summary.close', { count: close })}</p>}
      <p>
        {t('summary.decide')} <DifficultyBasis bank={itemBank} />
      </p>
    </Notice>
  );
}

function isTested({ modules }: Row, wanted: CourseModuleId): boolean {
  return modules.some(({ module, tasks }) => module === wanted && tasks > 0);
}

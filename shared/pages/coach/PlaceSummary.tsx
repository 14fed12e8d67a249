import { useWords } from '../../i18n/use-words';
import type { Course } from '../../model/course';
import { Notice } from '../../parts/Notice';
import { closeToLine } from './place-line';
import type { Row } from './rows';

/** What the proposed line means and what the figures may not be taken for. */
export function PlaceSummary({ rows, course }: { rows: readonly Row[]; course: Course }) {
  const t = useWords('coach');
  const proposed = new Set(rows.filter((row) => row.proposed).map(({ check }) => check));
  const close = closeToLine(rows, proposed).length;
  return (
    <Notice>
      <p>
        <strong>{t('summary.people', { count: rows.length })}</strong>{' '}
        {t('summary.places', { count: course.places, title: course.title })}{' '}
        {t('summary.proposed', { count: proposed.size })}
      </p>
      {close > 0 && <p>{t('summary.close', { count: close })}</p>}
      <p>
        {t('summary.decide')} {t('launch')}
      </p>
    </Notice>
  );
}

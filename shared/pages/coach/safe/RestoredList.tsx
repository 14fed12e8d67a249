import type { RestoreReport } from '../../../desk/desk-door';
import { useWords } from '../../../i18n/use-words';
import { Notice } from '../../../parts/Notice';
import { shortDate } from '../formats';

const counted = ['added', 'updated', 'here', 'expired', 'dossiers', 'courses', 'keys', 'others'] as const;

/** What a backup brought in, count by count. */
export function RestoredList({ report }: { report: RestoreReport }) {
  const t = useWords('coach-safe');
  const told = counted.filter((what) => report[what] > 0);
  return (
    <div data-restored>
      <Notice kind="good" announced>
        <p>{t('restored.from', { day: shortDate(report.createdAt) })}</p>
        {told.length === 0 ? (
          !report.bankLeftOut && <p>{t('restored.nothing')}</p>
        ) : (
          <ul>
            {told.map((what) => (
              <li key={what}>{t(`restored.${what}`, { count: report[what] })}</li>
            ))}
          </ul>
        )}
        {report.bankLeftOut && <p data-bank-left-out>{t('restored.bank-left-out')}</p>}
      </Notice>
    </div>
  );
}

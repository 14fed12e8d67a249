import type { LastBackup } from '../../../desk/last-backup';
import { useWords } from '../../../i18n/use-words';
import { shortDate } from '../formats';

/** When everything was last saved. */
export function LastBackupLine({ lastBackup }: { lastBackup: LastBackup | null }) {
  const t = useWords('coach-safe');
  return (
    <p data-last-backup>
      {lastBackup ? t('backup.last', { day: shortDate(lastBackup.at), count: lastBackup.records }) : t('backup.never')}
    </p>
  );
}

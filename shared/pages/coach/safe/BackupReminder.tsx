import { Speaking, useWords } from '../../../i18n/use-words';
import type { OpenDesk } from '../desk-state';
import { LastBackupLine } from './LastBackupLine';

/** One line on the desk: the last backup, and the way to the next one. */
export function BackupReminder({ open }: { open: OpenDesk }) {
  return (
    <Speaking of={['coach-safe']}>
      <Reminder open={open} />
    </Speaking>
  );
}

function Reminder({ open }: { open: OpenDesk }) {
  const t = useWords('coach-safe');
  return (
    <div class="row backup-reminder no-print">
      <LastBackupLine lastBackup={open.lastBackup} />
      <a class="link-line" href="#/coach/keys/backup">
        {t('backup.save')}
      </a>
    </div>
  );
}

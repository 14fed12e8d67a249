import { useWords } from '../../../i18n/use-words';
import { useLifetime } from '../../../parts/use-lifetime';
import { PageTop } from '../PageTop';
import { LastBackupLine } from './LastBackupLine';
import { MakeBackup } from './MakeBackup';
import { RestoredList } from './RestoredList';
import { RestoreForm } from './RestoreForm';
import type { SafeProps } from './SafeDesk';
import { restoreBackup } from './safe-actions';

/** Saves everything into one file, and brings it back. */
export function BackupPage({ desk, open, tools }: SafeProps) {
  const t = useWords('coach-safe');
  const lifetime = useLifetime();
  return (
    <section class="stack coach-narrow" data-gap="large" data-page="coach-backup">
      <PageTop title={t('backup.title')}>
        <p>{t('backup.what')}</p>
        <LastBackupLine lastBackup={open.lastBackup} />
      </PageTop>
      {open.restored && <RestoredList report={open.restored} />}
      <MakeBackup desk={desk} open={open} tools={tools} />
      <div class="card stack">
        <h2>{t('restore.title')}</h2>
        <p>{t('restore.what')}</p>
        <RestoreForm
          submit={t('restore.bring')}
          restore={(file, passphrase, progress) =>
            desk.guarded(() => restoreBackup(desk, open, file, passphrase, progress, lifetime))
          }
        />
      </div>
    </section>
  );
}

import { Speaking, useWords } from '../../i18n/use-words';
import { ButtonLink } from '../../parts/Button';
import type { Desk } from './desk';
import { PageTop } from './PageTop';
import { RestoreForm } from './safe/RestoreForm';

/** Opens a desk out of a backup: on a new device, or where the passphrase is forgotten. */
export function FromBackupPage({ desk }: { desk: Desk }) {
  return (
    <Speaking of={['coach-safe']}>
      <FromBackup desk={desk} />
    </Speaking>
  );
}

function FromBackup({ desk }: { desk: Desk }) {
  const t = useWords('coach-safe');
  const coach = useWords('coach');
  return (
    <section class="stack coach-narrow" data-gap="large" data-page="coach-from-backup">
      <PageTop title={t('from-backup.title')}>
        <p>{t('from-backup.what')}</p>
      </PageTop>
      <RestoreForm
        main
        submit={t('from-backup.open')}
        restore={async (file, passphrase, progress) => {
          const answer = await desk.found(file, passphrase, progress);
          if (answer === 'ok') location.hash = '#/coach/keys/backup';
          return answer === 'ok' ? undefined : answer;
        }}
      />
      <div class="row">
        <ButtonLink kind="quiet" href="#/coach">
          {coach('back')}
        </ButtonLink>
      </div>
    </section>
  );
}

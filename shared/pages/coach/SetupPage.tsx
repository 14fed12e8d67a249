import { useWords } from '../../i18n/use-words';
import { ButtonLink } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import type { Desk } from './desk';
import { KeyForm } from './KeyForm';
import { PageTop } from './PageTop';

interface SetupPageProps {
  desk: Desk;
  /** Another key is here already: there is a way back to its door. */
  another: boolean;
}

/** Makes the key to which clients' results are encrypted. */
export function SetupPage({ desk, another }: SetupPageProps) {
  const t = useWords('coach');
  return (
    <section class="stack coach-narrow" data-gap="large" data-page="coach-setup">
      <PageTop title={t('setup.title')}>
        <p>{t('setup.what')}</p>
      </PageTop>
      <Notice>{t('setup.key')}</Notice>
      <KeyForm
        submit={t('setup.create')}
        submitting={t('setup.creating')}
        onKey={desk.createKey}
        ways={
          <>
            <ButtonLink kind="quiet" href="#/coach/restore">
              {t('restore.link')}
            </ButtonLink>
            <ButtonLink kind="quiet" href="#/coach/from-backup">
              {t('restore.from-backup')}
            </ButtonLink>
            {another && (
              <ButtonLink kind="quiet" href="#/coach">
                {t('back')}
              </ButtonLink>
            )}
          </>
        }
      />
    </section>
  );
}

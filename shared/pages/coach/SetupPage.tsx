import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button, ButtonLink } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { Notice } from '../../parts/Notice';
import type { Desk } from './desk';
import { NewPassphrase, usePassphrase } from './NewPassphrase';
import { PageTop } from './PageTop';

interface SetupPageProps {
  desk: Desk;
  /** Another key is here already: there is a way back to its door. */
  another: boolean;
}

/** Makes the key to which clients' results are encrypted. */
export function SetupPage({ desk, another }: SetupPageProps) {
  const t = useWords('coach');
  const [label, setLabel] = useState('');
  const [busy, setBusy] = useState(false);
  const passphrase = usePassphrase();
  const unnamed = passphrase.tried && label.trim() === '';
  const create = async (event: Event) => {
    event.preventDefault();
    const chosen = passphrase.check();
    if (chosen === null || label.trim() === '') return;
    setBusy(true);
    await desk.createKey(label.trim(), chosen);
    setBusy(false);
  };
  return (
    <section class="stack coach-narrow" data-gap="large" data-page="coach-setup">
      <PageTop title={t('setup.title')}>
        <p>{t('setup.what')}</p>
      </PageTop>
      <Notice>{t('setup.key')}</Notice>
      <form class="stack" onSubmit={(event) => void create(event)} noValidate>
        <Field
          label={t('setup.label')}
          hint={t('setup.label-hint')}
          value={label}
          onInput={setLabel}
          longest={120}
          problem={unnamed ? t('setup.label-missing') : undefined}
        />
        <NewPassphrase passphrase={passphrase} />
        <div class="row">
          <Button kind="primary" submits busy={busy}>
            {busy ? t('setup.creating') : t('setup.create')}
          </Button>
          <ButtonLink kind="quiet" href="#/coach/restore">
            {t('restore.link')}
          </ButtonLink>
          {another && (
            <ButtonLink kind="quiet" href="#/coach">
              {t('back')}
            </ButtonLink>
          )}
        </div>
      </form>
    </section>
  );
}

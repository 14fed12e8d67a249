import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button, ButtonLink } from '../../parts/Button';
import { Field } from '../../parts/Field';
import type { Desk } from './desk';
import { NewPassphrase, usePassphrase } from './NewPassphrase';
import { PageTop } from './PageTop';

/** Brings a key back from its printed sheet, under a new passphrase. */
export function RestorePage({ desk }: { desk: Desk }) {
  const t = useWords('coach');
  const [label, setLabel] = useState('');
  const [sheet, setSheet] = useState('');
  const [mistyped, setMistyped] = useState(false);
  const [busy, setBusy] = useState(false);
  const passphrase = usePassphrase();
  const unnamed = passphrase.tried && label.trim() === '';
  const restore = async (event: Event) => {
    event.preventDefault();
    const chosen = passphrase.check();
    if (chosen === null || label.trim() === '') return;
    setBusy(true);
    const fits = await desk.restoreKey(sheet, label.trim(), chosen);
    setBusy(false);
    setMistyped(!fits);
    if (fits) location.hash = '#/coach';
  };
  return (
    <section class="stack coach-narrow" data-gap="large" data-page="coach-restore">
      <PageTop title={t('restore.title')}>
        <p>{t('restore.what')}</p>
      </PageTop>
      <form class="stack" onSubmit={(event) => void restore(event)} noValidate>
        <Field
          label={t('restore.sheet')}
          hint={t('restore.sheet-hint')}
          lines={3}
          value={sheet}
          onInput={setSheet}
          longest={200}
          problem={mistyped ? t('restore.mistyped') : undefined}
        />
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
            {t('restore.open')}
          </Button>
          <ButtonLink kind="quiet" href="#/coach">
            {t('back')}
          </ButtonLink>
        </div>
      </form>
    </section>
  );
}

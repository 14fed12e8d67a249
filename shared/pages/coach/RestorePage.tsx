import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { ButtonLink } from '../../parts/Button';
import { Field } from '../../parts/Field';
import type { Desk } from './desk';
import { KeyForm } from './KeyForm';
import { PageTop } from './PageTop';

/** Brings a key back from its printed sheet, under a new passphrase. */
export function RestorePage({ desk }: { desk: Desk }) {
  const t = useWords('coach');
  const [sheet, setSheet] = useState('');
  const [mistyped, setMistyped] = useState(false);
  const restore = async (label: string, passphrase: string) => {
    const fits = await desk.restoreKey(sheet, label, passphrase);
    setMistyped(!fits);
    if (fits) location.hash = '#/coach';
  };
  return (
    <section class="stack coach-narrow" data-gap="large" data-page="coach-restore">
      <PageTop title={t('restore.title')}>
        <p>{t('restore.what')}</p>
      </PageTop>
      <KeyForm
        submit={t('restore.open')}
        onKey={restore}
        ways={
          <>
            <ButtonLink kind="quiet" href="#/coach/from-backup">
              {t('restore.from-backup')}
            </ButtonLink>
            <ButtonLink kind="quiet" href="#/coach">
              {t('back')}
            </ButtonLink>
          </>
        }
      >
        <Field
          label={t('restore.sheet')}
          hint={t('restore.sheet-hint')}
          lines={3}
          value={sheet}
          onInput={setSheet}
          longest={200}
          problem={mistyped ? t('restore.mistyped') : undefined}
        />
      </KeyForm>
    </section>
  );
}

import { useCallback, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import type { OpenDesk } from './desk-state';
import { Fingerprint } from './Fingerprint';
import { PageTop } from './PageTop';
import { RecoverySheetCard } from './RecoverySheetCard';

/** The key in use: how to recognise it and its recovery sheet. */
export function KeysPage({ open: { key, door } }: { open: OpenDesk }) {
  const t = useWords('coach');
  const [sheetShown, setSheetShown] = useState(false);
  const read = useCallback(() => door.recoverySheet(key.recipient), [door, key]);
  return (
    <section class="stack coach-narrow" data-gap="large" data-page="coach-keys">
      <PageTop title={t('keys.title')}>
        <p>{t('keys.what')}</p>
      </PageTop>
      <dl class="facts card">
        <dt>{t('sheet.label')}</dt>
        <dd>
          <bdi>{key.label}</bdi>
        </dd>
        <dt>{t('sheet.words')}</dt>
        <dd>
          <Fingerprint recipient={key.recipient} />
        </dd>
        <dt>{t('keys.public')}</dt>
        <dd>
          <code class="identity">{key.recipient}</code>
        </dd>
      </dl>
      {sheetShown ? (
        <>
          <Notice kind="learn">{t('sheet.warning')}</Notice>
          <RecoverySheetCard read={read} />
          <div class="row">
            <Button kind="primary" onPress={() => print()}>
              {t('print')}
            </Button>
            <Button onPress={() => setSheetShown(false)}>{t('keys.hide-sheet')}</Button>
          </div>
        </>
      ) : (
        <div class="row">
          <Button onPress={() => setSheetShown(true)}>{t('keys.show-sheet')}</Button>
        </div>
      )}
    </section>
  );
}

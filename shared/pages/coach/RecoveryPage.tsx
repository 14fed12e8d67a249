import { useCallback, useState } from 'preact/hooks';
import { recoverySheet, type UnlockedKey } from '../../exchange/coach-key';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import type { Desk } from './desk';
import { PageTop } from './PageTop';
import { RecoverySheetCard } from './RecoverySheetCard';

/** Comes once, right after a key was made: nobody should work on without the sheet. */
export function RecoveryPage({ desk, unlocked }: { desk: Desk; unlocked: UnlockedKey }) {
  const t = useWords('coach');
  const [kept, setKept] = useState(false);
  const read = useCallback(() => recoverySheet(unlocked), [unlocked]);
  const goOn = () => {
    location.hash = '#/coach';
    void desk.sheetKept();
  };
  return (
    <section class="stack coach-narrow" data-gap="large" data-page="coach-recovery">
      <PageTop title={t('sheet.page-title')}>
        <p>{t('sheet.why')}</p>
      </PageTop>
      <Notice kind="learn">{t('sheet.warning')}</Notice>
      <RecoverySheetCard read={read} />
      <label class="coach-check">
        <input type="checkbox" checked={kept} onChange={(event) => setKept(event.currentTarget.checked)} />
        <span>{t('sheet.kept')}</span>
      </label>
      <div class="row">
        <Button onPress={() => print()}>{t('print')}</Button>
        <Button kind="primary" disabled={!kept} onPress={goOn}>
          {t('sheet.go-on')}
        </Button>
      </div>
    </section>
  );
}

import { useState } from 'preact/hooks';
import { useWords } from '../../../i18n/use-words';
import { longestIdleMinutes } from '../../../model/desk-book';
import { Notice } from '../../../parts/Notice';
import { PageTop } from '../PageTop';
import { NumberSetting } from './NumberSetting';
import { OtherPassphrase } from './OtherPassphrase';
import type { SafeProps } from './SafeDesk';
import { changeHabits } from './safe-actions';

/** The passphrase, and when the desk locks itself. */
export function LockPage({ desk, open }: SafeProps) {
  const t = useWords('coach-safe');
  // Fresh fields for every further change.
  const [changes, setChanges] = useState(0);
  return (
    <section class="stack coach-narrow" data-gap="large" data-page="coach-lock">
      <PageTop title={t('lock.title')}>
        <p>{t('lock.what')}</p>
      </PageTop>
      <OtherPassphrase key={changes} desk={desk} open={open} onDone={() => setChanges(changes + 1)} />
      {changes > 0 && (
        <Notice kind="good" announced>
          {t('passphrase.done')}
        </Notice>
      )}
      <NumberSetting
        title={t('lock.idle-title')}
        label={t('lock.idle')}
        hint={t('lock.idle-hint')}
        value={open.idleMinutes}
        most={longestIdleMinutes}
        onKeep={(idleMinutes) => desk.guarded(() => changeHabits(desk, open, { idleMinutes }))}
      />
    </section>
  );
}

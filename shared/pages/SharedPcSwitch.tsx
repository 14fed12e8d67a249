import { useState } from 'preact/hooks';
import { Speaking, useWords } from '../i18n/use-words';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { useApp } from './app';
import { useLoaded } from './use-loaded';

/** Says whose computer this is; not offered where the policy has said it. */
export function SharedPcSwitch() {
  const { policy } = useApp();
  if (policy.value.sharedPc) return null;
  return (
    <Speaking of={['shared-pc']}>
      <Switch />
    </Speaking>
  );
}

function Switch() {
  const t = useWords('shared-pc');
  const common = useWords('common');
  const { store, SharedPcBar } = useApp();
  const [asking, setAsking] = useState(false);
  const kept = useLoaded(async () => {
    const [sessions, keys] = await Promise.all([store.sessionLog.list(), store.keys.list()]);
    return sessions.records.length + keys.records.length > 0;
  }, [store]);
  if (SharedPcBar || kept.state === 'loading') return null;
  const begin = async () => {
    if (kept.value) await store.wipe();
    await store.settings.change({ sharedPc: true });
    location.reload();
  };
  return (
    <div class="stack" data-gap="small">
      <Button kind="quiet" onPress={() => (kept.value ? setAsking(true) : void begin())}>
        {t('switch')}
      </Button>
      <span class="field-hint">{t('switch-what')}</span>
      {asking && (
        <Dialog title={t('switch')} onClose={() => setAsking(false)}>
          <p>{t('kept')}</p>
          <div class="row">
            <Button kind="primary" onPress={() => setAsking(false)}>
              {common('action.cancel')}
            </Button>
            <Button onPress={() => void begin()}>{t('kept-yes')}</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}

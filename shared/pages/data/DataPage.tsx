import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button, ButtonLink } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Notice } from '../../parts/Notice';
import { useApp } from '../app';
import { Frame } from '../Frame';
import { useLoaded } from '../use-loaded';

/** What lies on this device, in plain words, and the button that removes it all. */
export function DataPage() {
  const t = useWords('common');
  const { store } = useApp();
  const [asking, setAsking] = useState(false);
  const [wiped, setWiped] = useState(false);
  const kept = useLoaded(() => store.sessionLog.list(), [store, wiped]);
  const count = (purpose: 'check' | 'practice') =>
    kept.state === 'ready' ? kept.value.records.filter((record) => record.purpose === purpose).length : 0;
  const wipe = async () => {
    await store.wipe();
    setAsking(false);
    setWiped(true);
  };
  return (
    <Frame page="data">
      <h1>{t('data.title')}</h1>
      <p>{t('data.what')}</p>
      <p>{t('data.where')}</p>
      <ul>
        <li>{t('data.checks', { count: count('check') })}</li>
        <li>{t('data.practice', { count: count('practice') })}</li>
      </ul>
      {wiped && (
        <Notice kind="good" announced>
          {t('data.wiped')}
        </Notice>
      )}
      <div class="row">
        <Button onPress={() => setAsking(true)}>{t('data.wipe')}</Button>
        <ButtonLink kind="quiet" href="#/">
          {t('action.home')}
        </ButtonLink>
      </div>
      {asking && (
        <Dialog title={t('data.wipe-title')} onClose={() => setAsking(false)}>
          <p>{t('data.wipe-what')}</p>
          <div class="row">
            <Button kind="primary" onPress={() => setAsking(false)}>
              {t('action.cancel')}
            </Button>
            <Button onPress={() => void wipe()}>{t('data.wipe-yes')}</Button>
          </div>
        </Dialog>
      )}
    </Frame>
  );
}

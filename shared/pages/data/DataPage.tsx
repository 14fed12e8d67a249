import { useState } from 'preact/hooks';
import { Speaking, useWords } from '../../i18n/use-words';
import { Button, ButtonLink } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Notice } from '../../parts/Notice';
import { useApp } from '../app';
import { Frame } from '../Frame';
import { useLoaded } from '../use-loaded';
import { DataRules } from './DataRules';

/** What lies on this device, in plain words, and the button that removes it all. */
export function DataPage() {
  return (
    <Speaking of={['data']}>
      <Kept />
    </Speaking>
  );
}

function Kept() {
  const t = useWords('data');
  const common = useWords('common');
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
      <h1>{t('title')}</h1>
      <p>{t('what')}</p>
      <p>{t('where')}</p>
      <ul>
        <li>{t('checks', { count: count('check') })}</li>
        <li>{t('practice', { count: count('practice') })}</li>
      </ul>
      {wiped && (
        <Notice kind="good" announced>
          {t('wiped')}
        </Notice>
      )}
      <div class="row">
        <Button onPress={() => setAsking(true)}>{t('wipe')}</Button>
        <ButtonLink kind="quiet" href="#/">
          {common('action.home')}
        </ButtonLink>
      </div>
      <DataRules />
      <p>
        <a href="#/accessibility">{common('start.accessibility')}</a>
      </p>
      {asking && (
        <Dialog title={t('wipe-title')} onClose={() => setAsking(false)}>
          <p>{t('wipe-what')}</p>
          <div class="row">
            <Button kind="primary" onPress={() => setAsking(false)}>
              {common('action.cancel')}
            </Button>
            <Button onPress={() => void wipe()}>{t('wipe-yes')}</Button>
          </div>
        </Dialog>
      )}
    </Frame>
  );
}

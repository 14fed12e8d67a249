import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../i18n/use-words';
import { Button } from '../parts/Button';
import { Notice } from '../parts/Notice';
import { useApp } from './app';

/** Offers a waiting new version. Stands only on pages where nobody is in the middle of a task. */
export function UpdateOffer() {
  const t = useWords('common');
  const { updates } = useApp().tools;
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    const watching = new AbortController();
    updates.watch(() => setWaits(true), watching.signal);
    return () => watching.abort();
  }, [updates]);
  if (!waits) return null;
  return (
    <Notice>
      <div class="row">
        <span>{t('update.ready')}</span>
        <Button onPress={updates.apply}>{t('update.apply')}</Button>
      </div>
    </Notice>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Notice } from '../../parts/Notice';
import { Frame } from '../Frame';
import { holdCheck } from './check-lock';

/** The check is open in another tab: nothing can be changed here until that one is closed. */
export function Elsewhere({ check }: { check: string }) {
  const t = useWords('check');
  const [free, setFree] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    void holdCheck(check, true, life.signal).then(setFree);
    return () => life.abort();
  }, [check]);
  return (
    <Frame page="check-elsewhere">
      <h1>{t('elsewhere.title')}</h1>
      <Notice announced>{t(free ? 'elsewhere.free' : 'elsewhere.what')}</Notice>
      {free && (
        <div class="row">
          <Button kind="primary" onPress={() => location.reload()}>
            {t('elsewhere.take-over')}
          </Button>
        </div>
      )}
    </Frame>
  );
}

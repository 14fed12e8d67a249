import { useState } from 'preact/hooks';
import type { OwnKey } from '../../../desk/desk-keys';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Dialog } from '../../../parts/Dialog';
import type { KeysInHand } from './use-desk-keys';

interface RetireKeyProps extends Pick<KeysInHand, 'change'> {
  own: OwnKey;
  last: boolean;
}

/** Takes a key out of use after a question, or back into use. Its results stay readable either way. */
export function RetireKey({ own, last, change }: RetireKeyProps) {
  const t = useWords('coach-safe');
  const [asking, setAsking] = useState(false);
  const { recipient } = own;
  if (own.retiredAt) {
    return (
      <Button onPress={() => void change((door) => door.changeKeys({ change: 'use-again', recipient }))}>
        {t('keys.use-again')}
      </Button>
    );
  }
  const retire = () => {
    setAsking(false);
    void change((door) => door.changeKeys({ change: 'retire', recipient }));
  };
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('keys.retire')}</Button>
      {asking && (
        <Dialog title={t('keys.retire-title')} onClose={() => setAsking(false)}>
          <p>{last ? t('keys.retire-last') : t('keys.retire-what')}</p>
          <div class="row">
            <Button onPress={() => setAsking(false)}>{last ? t('understood') : t('cancel')}</Button>
            {!last && (
              <Button kind="primary" onPress={retire}>
                {t('keys.retire')}
              </Button>
            )}
          </div>
        </Dialog>
      )}
    </>
  );
}

import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Notice } from '../../parts/Notice';
import { ProgressBar } from '../../parts/ProgressBar';
import type { Form } from './form';
import type { OfferedFile } from './offered-file';
import { type Sending, sendingOf } from './sending';
import type { PortalWork } from './work';

type State = 'closed' | 'asking' | 'under-way' | 'failed';

/** Asks once more, sends once. `dialog` is to be drawn. */
export function useSending(
  form: Form,
  work: PortalWork,
  offers: readonly OfferedFile[],
  onSend: (sending: Sending) => Promise<void>,
  onSent: () => void,
) {
  const t = useWords('portal');
  const [state, setState] = useState<State>('closed');
  const send = async () => {
    setState('under-way');
    try {
      await onSend(await sendingOf(form, work, offers));
      setState('closed');
      onSent();
    } catch {
      setState('failed');
    }
  };
  const close = () => {
    if (state !== 'under-way') setState('closed');
  };
  const dialog = state !== 'closed' && (
    <Dialog title={t('send.title')} onClose={close}>
      {state === 'under-way' ? (
        <ProgressBar label={t('send.underWay')} share={null} />
      ) : (
        <>
          {state === 'failed' && (
            <Notice kind="trouble" announced>
              {t('send.failed')}
            </Notice>
          )}
          <p>{t('send.once')}</p>
          <div class="row">
            <Button kind="primary" onPress={() => void send()}>
              {t('send.yes')}
            </Button>
            <Button onPress={close}>{t('send.no')}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
  return { ask: () => setState('asking'), dialog };
}

import type { RefObject } from 'preact';
import { fileSize } from '../../i18n/file-size';
import { Speaking, useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { HandIn } from '../../parts/HandIn';
import { Notice } from '../../parts/Notice';
import { ProgressBar } from '../../parts/ProgressBar';
import type { HandedIn } from './handed-in';
import type { DeliveryState } from './use-delivery';

interface DeliveryProps {
  delivery: DeliveryState;
  handedIn: HandedIn | null;
  /** What to choose: "Choose your finished PDF file". */
  label: string;
  /** As for `<input accept>`. */
  accept: string;
  /** Takes the focus when a file comes from elsewhere on the screen. */
  title: RefObject<HTMLHeadingElement | null>;
}

/**
 * Where a finished file is handed in. It says what arrived and gives no verdict. While a file is looked at, a dialog
 * lies over the page, so that nobody ends the task before the file has counted.
 */
export function Delivery(props: DeliveryProps) {
  return (
    <Speaking of={['delivery']}>
      <DeliveryPlace {...props} />
    </Speaking>
  );
}

function DeliveryPlace({ delivery, handedIn, label, accept, title }: DeliveryProps) {
  const t = useWords('delivery');
  const { state, deliver, cancel } = delivery;
  const again = (file: File) => {
    title.current?.focus();
    void deliver(file);
  };
  return (
    <section class="stack" aria-labelledby="delivery-title">
      <h2 id="delivery-title" ref={title} tabIndex={-1}>
        {t('title')}
      </h2>
      {state.kind === 'looking' && (
        <Dialog title={t('waiting')} onClose={cancel}>
          <ProgressBar label={t('looking', { name: state.name })} share={state.share} />
          <div class="row">
            <Button onPress={cancel}>{t('cancel')}</Button>
          </div>
        </Dialog>
      )}
      {state.kind === 'failed' && (
        <Notice kind="trouble" announced>
          <p>{t('failed')}</p>
          <Button onPress={() => again(state.file)}>{t('again')}</Button>
        </Notice>
      )}
      {state.kind === 'idle' && handedIn && <Receipt handedIn={handedIn} />}
      <HandIn
        label={handedIn ? t('other') : label}
        hint={t('hint')}
        accept={accept}
        onFiles={([file]) => file && void deliver(file)}
      />
    </section>
  );
}

function Receipt({ handedIn: { name, bytes, outcome } }: { handedIn: HandedIn }) {
  const t = useWords('delivery');
  if (outcome !== 'read') {
    return (
      <Notice kind="trouble" announced>
        <p>
          <strong>
            <bdi>{name}</bdi>
          </strong>{' '}
          {t(`trouble.${outcome}`)}
        </p>
      </Notice>
    );
  }
  return (
    <Notice announced>
      <p>
        <strong>{t('done', { name, size: fileSize(bytes, language.value) })}</strong>
      </p>
      <p>{t('more')}</p>
    </Notice>
  );
}

import type { RefObject } from 'preact';
import { fileSize } from '../../i18n/file-size';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { HandIn } from '../../parts/HandIn';
import { Notice } from '../../parts/Notice';
import { ProgressBar } from '../../parts/ProgressBar';
import type { HandedIn } from './draft';
import type { useInspection } from './use-inspection';

interface DeliveryProps {
  inspection: ReturnType<typeof useInspection>;
  handedIn: HandedIn | null;
  /** Takes the focus when a file comes from elsewhere on the screen. */
  title: RefObject<HTMLHeadingElement | null>;
}

/**
 * Where the finished file is handed in. It says what arrived and gives no verdict. While a file is looked at, a dialog
 * lies over the page, so that nobody ends the task before the file has counted.
 */
export function Delivery({ inspection, handedIn, title }: DeliveryProps) {
  const t = useWords('application-pdf');
  const { state, inspect, cancel } = inspection;
  const again = (file: File) => {
    title.current?.focus();
    void inspect(file);
  };
  return (
    <section class="stack" aria-labelledby="delivery-title">
      <h2 id="delivery-title" ref={title} tabIndex={-1}>
        {t('view.handIn.title')}
      </h2>
      {state.kind === 'looking' && (
        <Dialog title={t('view.handIn.waiting')} onClose={cancel}>
          <ProgressBar label={t('view.handIn.looking', { name: state.name })} share={state.share} />
          <div class="row">
            <Button onPress={cancel}>{t('view.handIn.cancel')}</Button>
          </div>
        </Dialog>
      )}
      {state.kind === 'failed' && (
        <Notice kind="trouble" announced>
          <p>{t('view.handIn.failed')}</p>
          <Button onPress={() => again(state.file)}>{t('view.handIn.again')}</Button>
        </Notice>
      )}
      {state.kind === 'idle' && handedIn && <Receipt handedIn={handedIn} />}
      <HandIn
        label={t(handedIn ? 'view.handIn.other' : 'view.handIn.choose')}
        hint={t('view.handIn.hint')}
        accept="application/pdf,.pdf"
        onFiles={([file]) => file && void inspect(file)}
      />
    </section>
  );
}

function Receipt({ handedIn }: { handedIn: HandedIn }) {
  const t = useWords('application-pdf');
  const values = { name: handedIn.name, size: fileSize(handedIn.bytes, language.value) };
  if (handedIn.outcome === 'read') {
    return (
      <Notice announced>
        <p>
          <strong>{t('view.handIn.done', values)}</strong>
        </p>
        <p>{t('view.handIn.more')}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="trouble" announced>
      <p>
        <strong>{values.name}</strong> {t(`view.trouble.${handedIn.outcome}`)}
      </p>
    </Notice>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import type { SaveFile } from '../../files/save-file';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { Notice } from '../../parts/Notice';
import { AnswerList } from './AnswerList';
import { answersOf } from './answers';
import { type Form, fieldsOf } from './form';
import { receiptNumber, receiptText } from './receipt';
import type { PortalWork } from './work';

interface ReceiptProps {
  readonly form: Form;
  readonly work: PortalWork;
  readonly saveFile: SaveFile;
  /** Saved or printed, by button or by the browser's own print command. */
  readonly onKept: () => void;
  readonly onReopen: () => void;
}

/** Proof that it arrived, to save or to print. */
export function ReceiptPage({ form, work, saveFile, onKept, onReopen }: ReceiptProps) {
  const t = useWords('portal');
  useBeforePrint(onKept);
  const number = receiptNumber(form, work);
  const save = async () => {
    const lines = answersOf(fieldsOf(form), work, t('yes'));
    const head = [form.organisation, form.title, t('receipt.title'), t('receipt.number', { number })];
    await saveFile(t('receipt.fileName', { number }), receiptText(head, lines, t('empty')), 'text/plain');
    onKept();
  };
  return (
    <div class="stack portal-receipt">
      <h3 class="portal-title" tabIndex={-1} data-portal-heading>
        {t('receipt.title')}
      </h3>
      <Notice kind="good">
        <p>{t('receipt.arrived')}</p>
        <p>
          <strong>{t('receipt.number', { number })}</strong>
        </p>
      </Notice>
      <AnswerList fields={fieldsOf(form)} work={work} />
      <div class="row no-print">
        <Button onPress={() => void save()}>
          <Icon name="download" />
          {t('receipt.save')}
        </Button>
        <Button onPress={() => print()}>{t('receipt.print')}</Button>
        <Button kind="quiet" onPress={onReopen}>
          {t('receipt.reopen')}
        </Button>
      </div>
      <p class="no-print" role="status">
        {work.receiptKept && t('receipt.kept')}
      </p>
    </div>
  );
}

function useBeforePrint(onPrint: () => void): void {
  const latest = useRef(onPrint);
  latest.current = onPrint;
  useEffect(() => {
    const listen = () => latest.current();
    addEventListener('beforeprint', listen);
    return () => removeEventListener('beforeprint', listen);
  }, []);
}

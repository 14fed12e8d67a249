import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Choices } from '../../parts/Choices';
import { Dialog } from '../../parts/Dialog';
import { Field } from '../../parts/Field';
import { Notice } from '../../parts/Notice';
import { pagesIn } from './page-range';

interface PrintWindowProps {
  pageCount: number;
  /** Pages chosen to be saved as a PDF, from 1. */
  onSave: (pages: readonly number[]) => void;
  onClose: () => void;
}

/** A print window as browsers have it: where to, and which pages. */
export function PrintWindow({ pageCount, onSave, onClose }: PrintWindowProps) {
  const t = useWords('printer');
  const [target, setTarget] = useState<'paper' | 'pdf'>('paper');
  const [extent, setExtent] = useState<'all' | 'some'>('all');
  const [typed, setTyped] = useState('');
  const [pressed, setPressed] = useState(false);
  const pages = extent === 'all' ? allPages(pageCount) : pagesIn(typed, pageCount);
  const print = () => {
    setPressed(true);
    if (pages && target === 'pdf') onSave(pages);
  };
  return (
    <Dialog title={t('title')} onClose={onClose}>
      <Choices
        compact
        legend={t('target')}
        chosen={target}
        options={[
          { value: 'paper', label: t('paper') },
          { value: 'pdf', label: t('pdf') },
        ]}
        onChoose={setTarget}
      />
      <Choices
        compact
        legend={t('pages')}
        chosen={extent}
        options={[
          { value: 'all', label: t('all', { count: pageCount }) },
          { value: 'some', label: t('some') },
        ]}
        onChoose={setExtent}
      />
      {extent === 'some' && (
        <Field
          label={t('which')}
          hint={t('example')}
          value={typed}
          onInput={setTyped}
          longest={40}
          problem={pressed && !pages ? t('unclear', { count: pageCount }) : undefined}
        />
      )}
      {pressed && target === 'paper' && pages && (
        <Notice kind="learn" announced>
          {t('no-printer')}
        </Notice>
      )}
      <div class="row">
        <Button kind="primary" onPress={print}>
          {t(target === 'pdf' ? 'save' : 'print')}
        </Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}

const allPages = (pageCount: number) => Array.from({ length: pageCount }, (_, at) => at + 1);

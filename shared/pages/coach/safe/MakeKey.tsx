import { useState } from 'preact/hooks';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import type { KeysInHand } from './use-desk-keys';

/** A further key pair, for another office or a common inbox. */
export function MakeKey({ change }: Pick<KeysInHand, 'change'>) {
  const t = useWords('coach-safe');
  const [label, setLabel] = useState('');
  const [tried, setTried] = useState(false);
  const unnamed = label.trim() === '';
  const make = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (unnamed || !(await change((door) => door.makeKey(label.trim())))) return;
    setLabel('');
    setTried(false);
  };
  return (
    <details class="card">
      <summary>{t('make.title')}</summary>
      <form class="stack" onSubmit={(event) => void make(event)} noValidate data-make-key>
        <p>{t('make.what')}</p>
        <Field
          label={t('label')}
          hint={t('make.label-hint')}
          value={label}
          onInput={setLabel}
          longest={120}
          problem={tried && unnamed ? t('label-missing') : undefined}
        />
        <div class="row">
          <Button submits>{t('make.make')}</Button>
        </div>
      </form>
    </details>
  );
}

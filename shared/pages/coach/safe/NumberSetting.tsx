import { useState } from 'preact/hooks';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';

interface NumberSettingProps {
  title: string;
  label: string;
  hint: string;
  value: number;
  /** The greatest that can be set; the smallest is 1. */
  most: number;
  /** Answers true where it was kept. */
  onKeep: (value: number) => Promise<boolean | undefined>;
}

/** One whole number of the desk's settings. */
export function NumberSetting({ title, label, hint, value, most, onKeep }: NumberSettingProps) {
  const t = useWords('coach-safe');
  const [text, setText] = useState(String(value));
  const [state, setState] = useState<'idle' | 'wrong' | 'kept'>('idle');
  const keep = async (event: Event) => {
    event.preventDefault();
    const wanted = Number(text);
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > most) return setState('wrong');
    setState((await onKeep(wanted)) ? 'kept' : 'idle');
  };
  return (
    <form class="card stack" onSubmit={(event) => void keep(event)} noValidate>
      <h2>{title}</h2>
      <Field
        label={label}
        hint={hint}
        type="number"
        value={text}
        onInput={(typed) => {
          setText(typed);
          setState('idle');
        }}
        problem={state === 'wrong' ? t('number-wrong', { most }) : undefined}
      />
      <div class="row">
        <Button submits>{t('keep')}</Button>
        <span role="status">{state === 'kept' && t('kept')}</span>
      </div>
    </form>
  );
}

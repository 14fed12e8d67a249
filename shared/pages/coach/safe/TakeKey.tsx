import { useState } from 'preact/hooks';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import type { KeysInHand } from './use-desk-keys';

/** An earlier or common key comes onto this desk from its recovery sheet: files for it open here. */
export function TakeKey({ change }: Pick<KeysInHand, 'change'>) {
  const t = useWords('coach-safe');
  const coach = useWords('coach');
  const [label, setLabel] = useState('');
  const [sheet, setSheet] = useState('');
  const [problem, setProblem] = useState<'mistyped' | 'known' | 'unnamed' | null>(null);
  const take = async (event: Event) => {
    event.preventDefault();
    if (label.trim() === '') return setProblem('unnamed');
    setProblem(null);
    await change(async (door) => {
      const answer = await door.takeKey(label.trim(), sheet);
      if (typeof answer === 'string') {
        setProblem(answer);
        return door.keys();
      }
      setSheet('');
      setLabel('');
      return answer;
    });
  };
  return (
    <details class="card">
      <summary>{t('take.title')}</summary>
      <form class="stack" onSubmit={(event) => void take(event)} noValidate data-take-key>
        <p>{t('take.what')}</p>
        <Field
          label={coach('restore.sheet')}
          hint={coach('restore.sheet-hint')}
          lines={3}
          longest={200}
          value={sheet}
          onInput={setSheet}
          problem={problem === 'mistyped' || problem === 'known' ? t(`take.${problem}`) : undefined}
        />
        <Field
          label={t('label')}
          value={label}
          onInput={setLabel}
          longest={120}
          problem={problem === 'unnamed' ? t('label-missing') : undefined}
        />
        <div class="row">
          <Button submits>{t('take.take')}</Button>
        </div>
      </form>
    </details>
  );
}

import { useState } from 'preact/hooks';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { useLifetime } from '../../../parts/use-lifetime';
import type { Desk } from '../desk';
import { takeWithWords } from '../desk-results';
import type { OpenDesk } from '../desk-state';

interface WordsFormProps {
  desk: Desk;
  open: OpenDesk;
  file: File;
}

/** Asks for the words of a file that was locked without an invitation. */
export function WordsForm({ desk, open, file }: WordsFormProps) {
  const t = useWords('coach');
  const lifetime = useLifetime();
  const [words, setWords] = useState('');
  const [state, setState] = useState<'asking' | 'busy' | 'wrong' | 'loaded'>('asking');
  const take = async (event: Event) => {
    event.preventDefault();
    setState('busy');
    const answer = await desk.guarded(() => takeWithWords(desk, open, file, words, lifetime));
    setState(answer === 'loaded' ? 'loaded' : 'wrong');
  };
  if (state === 'loaded') return <strong role="status">{t('import.words.loaded')}</strong>;
  return (
    <form class="stack words-form" data-gap="small" onSubmit={(event) => void take(event)}>
      <Field
        label={t('import.words.label')}
        value={words}
        onInput={setWords}
        longest={200}
        problem={state === 'wrong' ? t('import.words.wrong') : undefined}
      />
      <div class="row">
        <Button submits busy={state === 'busy'}>
          {t('import.words.open')}
        </Button>
      </div>
    </form>
  );
}

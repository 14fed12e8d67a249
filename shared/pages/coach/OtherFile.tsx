import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import type { Desk } from './desk';
import { type LookedAt, takeWithWords } from './desk-results';
import type { OpenDesk } from './desk-state';
import { Fingerprint } from './Fingerprint';

interface OtherFileProps {
  desk: Desk;
  open: OpenDesk;
  looked: LookedAt;
}

/** A file that was not simply added: its name, what is with it, and the way to mend it. */
export function OtherFile({ desk, open, looked: { file, outcome } }: OtherFileProps) {
  const t = useWords('coach');
  const what = outcome.outcome === 'refused' ? outcome.problem : outcome.outcome;
  if (what === 'added') return null;
  return (
    <li data-problem={what}>
      <strong class="file-name">
        <bdi>{file.name}</bdi>
      </strong>
      <span>{t(`import.problem.${what}.what`)}</span>
      <span class="field-hint">{t(`import.problem.${what}.fix`)}</span>
      {what === 'wrong-key' && (
        <span class="field-hint">
          {t('import.your-key')} <Fingerprint recipient={open.unlocked.key.recipient} />
        </span>
      )}
      {what === 'needs-passphrase' && <WordsForm desk={desk} open={open} file={file} />}
    </li>
  );
}

/** Asks for the words of a file that was locked without an invitation. */
function WordsForm({ desk, open, file }: Omit<OtherFileProps, 'looked'> & { file: File }) {
  const t = useWords('coach');
  const [words, setWords] = useState('');
  const [state, setState] = useState<'asking' | 'busy' | 'wrong' | 'loaded'>('asking');
  const take = async (event: Event) => {
    event.preventDefault();
    setState('busy');
    const answer = await desk.guarded(() => takeWithWords(desk, open, file, words));
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

import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Field } from '../../parts/Field';
import { type NameProblem, nameWithEnding } from './names';

interface NameDialogProps {
  title: string;
  confirm: string;
  /** Name to begin with, without ending. */
  start: string;
  /** Stays as it is, such as `.pdf`; empty for folders. */
  ending: string;
  problemOf: (name: string) => NameProblem | null;
  onName: (name: string) => void;
  onClose: () => void;
}

/** Asks for the name of one thing. The ending stays, so that the file can still be opened. */
export function NameDialog({ title, confirm, start, ending, problemOf, onName, onClose }: NameDialogProps) {
  const t = useWords('files');
  const [typed, setTyped] = useState(start);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, []);

  const name = nameWithEnding(typed, ending);
  const problem = typed.trim() === '' ? 'empty' : problemOf(name);
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        ref={form}
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (problem === null) onName(name);
        }}
      >
        <Field
          label={t('name.label')}
          value={typed}
          onInput={setTyped}
          longest={120}
          hint={ending === '' ? undefined : t('name.ending', { ending })}
          problem={tried && problem ? t(`name.problem.${problem}`) : undefined}
        />
        <div class="row">
          <Button kind="primary" submits>
            {confirm}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

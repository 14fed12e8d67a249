import { useState } from 'preact/hooks';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';

interface DeciderFieldProps {
  decidedBy: string;
  onName: (name: string) => void;
}

/** Who decides here. Without a name nothing can be decided. */
export function DeciderField({ decidedBy, onName }: DeciderFieldProps) {
  const t = useWords('coach-places');
  const [name, setName] = useState(decidedBy);
  const isNew = name.trim() !== decidedBy && name.trim() !== '';
  return (
    <form
      class="places-decider no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) onName(name);
      }}
    >
      <Field label={t('decider.label')} hint={t('decider.hint')} value={name} onInput={setName} longest={120} />
      <Button submits disabled={!isNew}>
        {t('decider.keep')}
      </Button>
    </form>
  );
}

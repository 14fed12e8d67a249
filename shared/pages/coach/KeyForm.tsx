import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { NewPassphrase, usePassphrase } from './NewPassphrase';

interface KeyFormProps {
  /** Fields in front of the label. */
  children?: ComponentChildren;
  submit: string;
  /** On the button while the key is on its way. */
  submitting?: string;
  /** Beside the button. */
  ways: ComponentChildren;
  onKey: (label: string, passphrase: string) => Promise<void>;
}

/** Whose key it is and the passphrase that locks it: for a new key and for one that comes back. */
export function KeyForm({ children, submit, submitting = submit, ways, onKey }: KeyFormProps) {
  const t = useWords('coach');
  const [label, setLabel] = useState('');
  const [busy, setBusy] = useState(false);
  const passphrase = usePassphrase();
  const unnamed = label.trim() === '';
  const take = async (event: Event) => {
    event.preventDefault();
    const chosen = passphrase.check();
    if (chosen === null || unnamed) return;
    setBusy(true);
    await onKey(label.trim(), chosen);
    setBusy(false);
  };
  return (
    <form class="stack" onSubmit={(event) => void take(event)} noValidate>
      {children}
      <Field
        label={t('setup.label')}
        hint={t('setup.label-hint')}
        value={label}
        onInput={setLabel}
        longest={120}
        problem={passphrase.tried && unnamed ? t('setup.label-missing') : undefined}
      />
      <NewPassphrase passphrase={passphrase} />
      <div class="row">
        <Button kind="primary" submits busy={busy}>
          {busy ? submitting : submit}
        </Button>
        {ways}
      </div>
    </form>
  );
}

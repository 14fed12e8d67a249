import { useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Field } from '../../parts/Field';
import { type PassphraseStrength, passphraseStrength } from './passphrase-strength';

/** A passphrase being chosen. */
export interface ChosenPassphrase {
  readonly first: string;
  readonly second: string;
  readonly setFirst: (text: string) => void;
  readonly setSecond: (text: string) => void;
  /** Somebody tried to go on: problems are shown from now on. */
  readonly tried: boolean;
  /** The passphrase if it may be used; null otherwise, and the problems are shown. */
  readonly check: () => string | null;
}

export function usePassphrase(): ChosenPassphrase {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [tried, setTried] = useState(false);
  const check = () => {
    setTried(true);
    return passphraseStrength(first) !== 'weak' && first === second ? first : null;
  };
  return { first, second, setFirst, setSecond, tried, check };
}

interface NewPassphraseProps {
  passphrase: ChosenPassphrase;
  /** Where another passphrase is asked for beside it. */
  label?: string;
}

/** Both fields of a new passphrase with a hint on its strength. */
export function NewPassphrase({ passphrase, label }: NewPassphraseProps) {
  const t = useWords('coach');
  const [shown, setShown] = useState(false);
  const { first, second, tried } = passphrase;
  const strength = passphraseStrength(first);
  const type = shown ? 'text' : 'password';
  return (
    <>
      <Field
        label={label ?? t('passphrase.first')}
        hint={t('passphrase.hint')}
        type={type}
        autocomplete="new-password"
        value={first}
        onInput={passphrase.setFirst}
        problem={tried && strength === 'weak' ? t('passphrase.weak') : undefined}
      />
      {first !== '' && <Strength of={strength} />}
      <Field
        label={t('passphrase.second')}
        type={type}
        autocomplete="new-password"
        value={second}
        onInput={passphrase.setSecond}
        problem={tried && first !== second ? t('passphrase.differ') : undefined}
      />
      <label class="coach-check">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        <span>{t('passphrase.show')}</span>
      </label>
    </>
  );
}

const steps: Record<PassphraseStrength, number> = { weak: 1, fair: 2, good: 3 };

function Strength({ of }: { of: PassphraseStrength }) {
  const t = useWords('coach');
  return (
    <p class="passphrase-strength" data-strength={of} role="status">
      <meter min={0} max={3} low={1.5} high={2.5} optimum={3} value={steps[of]} aria-hidden="true" />
      <span>{t(`passphrase.strength.${of}`)}</span>
    </p>
  );
}

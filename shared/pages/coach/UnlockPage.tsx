import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button, ButtonLink } from '../../parts/Button';
import { Field } from '../../parts/Field';
import { Notice } from '../../parts/Notice';
import type { Desk } from './desk';
import type { DeskState } from './desk-state';
import { PageTop } from './PageTop';

interface UnlockPageProps {
  desk: Desk;
  state: Extract<DeskState, { stage: 'locked' }>;
}

/** Asks for the passphrase of a key on this device. */
export function UnlockPage({ desk, state }: UnlockPageProps) {
  const t = useWords('coach');
  const [keyId, setKeyId] = useState(state.chosen);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<'wrong-passphrase' | 'damaged' | null>(null);
  const form = useRef<HTMLFormElement>(null);
  // Whoever comes here wants to type the passphrase and nothing else.
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input[type="password"]')?.focus(), []);
  const unlock = async (event: Event) => {
    event.preventDefault();
    const key = state.keys.find(({ id }) => id === keyId);
    if (!key) return;
    setBusy(true);
    const answer = await desk.unlock(key, passphrase);
    setBusy(false);
    setProblem(answer === 'ok' ? null : answer);
  };
  return (
    <section class="stack coach-narrow" data-gap="large" data-page="coach-unlock">
      <PageTop title={t('unlock.title')}>
        <p>{t('unlock.what')}</p>
      </PageTop>
      {state.idle && <Notice>{t('unlock.idle')}</Notice>}
      <form ref={form} class="stack" onSubmit={(event) => void unlock(event)} noValidate>
        {state.keys.length > 1 && <KeyChoice state={state} chosen={keyId} onChoose={setKeyId} />}
        <Field
          label={t('unlock.passphrase')}
          type="password"
          autocomplete="current-password"
          value={passphrase}
          onInput={setPassphrase}
          problem={problem ? t(`unlock.${problem}`) : undefined}
        />
        <div class="row">
          <Button kind="primary" submits busy={busy}>
            {busy ? t('unlock.busy') : t('unlock.open')}
          </Button>
          <ButtonLink kind="quiet" href="#/coach/restore">
            {t('unlock.forgotten')}
          </ButtonLink>
          <ButtonLink kind="quiet" href="#/coach/new">
            {t('unlock.new')}
          </ButtonLink>
        </div>
      </form>
    </section>
  );
}

interface KeyChoiceProps extends Pick<UnlockPageProps, 'state'> {
  chosen: string;
  onChoose: (id: string) => void;
}

function KeyChoice({ state, chosen, onChoose }: KeyChoiceProps) {
  const t = useWords('coach');
  return (
    <label class="field">
      <span class="field-label">{t('unlock.key')}</span>
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {state.keys.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

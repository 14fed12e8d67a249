import { useState } from 'preact/hooks';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { NewPassphrase, usePassphrase } from '../NewPassphrase';

interface OtherPassphraseProps {
  desk: Desk;
  open: OpenDesk;
  onDone: () => void;
}

/** Another passphrase for the same key: the old one is asked for first. */
export function OtherPassphrase({ desk, open, onDone }: OtherPassphraseProps) {
  const t = useWords('coach-safe');
  const [old, setOld] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<'wrong-passphrase' | 'damaged' | null>(null);
  const passphrase = usePassphrase();
  const change = async (event: Event) => {
    event.preventDefault();
    const wanted = passphrase.check();
    if (wanted === null) return;
    setBusy(true);
    const answer = await desk.guarded(() => open.door.changePassphrase(old, wanted));
    setBusy(false);
    setProblem(answer?.ok === false ? answer.problem : null);
    if (!answer?.ok) return;
    desk.change(open.door, { key: answer.key });
    onDone();
  };
  return (
    <form class="card stack" onSubmit={(event) => void change(event)} noValidate data-passphrase>
      <h2>{t('passphrase.title')}</h2>
      <p>{t('passphrase.what')}</p>
      <Field
        label={t('passphrase.old')}
        type="password"
        autocomplete="current-password"
        value={old}
        onInput={setOld}
        problem={problem ? t(`passphrase.${problem}`) : undefined}
      />
      <NewPassphrase passphrase={passphrase} label={t('passphrase.new')} />
      <div class="row">
        <Button kind="primary" submits busy={busy}>
          {t('passphrase.change')}
        </Button>
      </div>
    </form>
  );
}

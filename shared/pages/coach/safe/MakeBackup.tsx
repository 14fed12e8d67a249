import { useState } from 'preact/hooks';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Notice } from '../../../parts/Notice';
import { ProgressBar } from '../../../parts/ProgressBar';
import { useLifetime } from '../../../parts/use-lifetime';
import type { Tools } from '../../../tools';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { NewPassphrase, usePassphrase } from '../NewPassphrase';
import { type Saved, saveBackup } from './safe-actions';

interface MakeBackupProps {
  desk: Desk;
  open: OpenDesk;
  tools: Tools;
}

/** Everything of this desk into one file: a passphrase, a button. */
export function MakeBackup({ desk, open, tools }: MakeBackupProps) {
  const t = useWords('coach-safe');
  const lifetime = useLifetime();
  const passphrase = usePassphrase();
  const [share, setShare] = useState<number | null | 'idle'>('idle');
  const [saved, setSaved] = useState<Saved | null>(null);
  const busy = share !== 'idle';
  const make = async (event: Event) => {
    event.preventDefault();
    const chosen = passphrase.check();
    if (chosen === null) return;
    setSaved(null);
    setShare(null);
    const follow = (done: number, all: number) => setShare(all === 0 ? null : done / all);
    const made = await desk.guarded(() => saveBackup(desk, open, tools, chosen, follow, lifetime));
    setShare('idle');
    setSaved(made ?? null);
  };
  return (
    <form class="card stack" onSubmit={(event) => void make(event)} noValidate data-make-backup>
      <h2>{t('backup.make')}</h2>
      <p>{t('backup.holds')}</p>
      <NewPassphrase passphrase={passphrase} />
      <p class="cell-note">{t('backup.passphrase')}</p>
      {busy && <ProgressBar label={t('backup.busy')} share={share} />}
      {saved && (
        <Notice kind="good" announced>
          <p>{t('backup.done', { count: saved.records, name: saved.name })}</p>
          {saved.missing > 0 && <p>{t('backup.missing', { count: saved.missing })}</p>}
          <p>{t('backup.keep')}</p>
        </Notice>
      )}
      <div class="row">
        <Button kind="primary" submits busy={busy}>
          {t('backup.save')}
        </Button>
      </div>
    </form>
  );
}

import { useState } from 'preact/hooks';
import type { Progress } from '../../../desk/desk-door';
import type { BackupProblem } from '../../../exchange/backup-file';
import { useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { Field } from '../../../parts/Field';
import { HandIn } from '../../../parts/HandIn';
import { Notice } from '../../../parts/Notice';
import { ProgressBar } from '../../../parts/ProgressBar';

interface RestoreFormProps {
  /** It is what its page is for. */
  main?: boolean;
  submit: string;
  /** undefined: done, or something that is told elsewhere. */
  restore: (file: File, passphrase: string, progress: Progress) => Promise<BackupProblem | undefined>;
}

/** A backup's file and its passphrase. */
export function RestoreForm({ main, submit, restore }: RestoreFormProps) {
  const t = useWords('coach-safe');
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [share, setShare] = useState<number | null | 'idle'>('idle');
  const [problem, setProblem] = useState<BackupProblem | 'no-file' | null>(null);
  const busy = share !== 'idle';
  const bring = async (event: Event) => {
    event.preventDefault();
    if (!file) return setProblem('no-file');
    setProblem(null);
    setShare(null);
    const answer = await restore(file, passphrase, (done, all) => setShare(all === 0 ? null : done / all));
    setShare('idle');
    setProblem(answer ?? null);
  };
  const choose = ([chosen]: readonly File[]) => {
    setFile(chosen ?? null);
    setProblem(null);
  };
  return (
    <form class="stack" onSubmit={(event) => void bring(event)} noValidate data-restore>
      <HandIn label={t('restore.file')} hint={t('restore.file-hint')} accept=".age" busy={busy} onFiles={choose} />
      {file && (
        <p role="status">
          {t('restore.chosen')} <bdi>{file.name}</bdi>
        </p>
      )}
      <Field
        label={t('restore.passphrase')}
        type="password"
        value={passphrase}
        onInput={setPassphrase}
        problem={problem === 'wrong-passphrase' ? t('restore.problem.wrong-passphrase') : undefined}
      />
      {problem && problem !== 'wrong-passphrase' && (
        <div data-problem={problem}>
          <Notice kind="trouble" announced>
            {t(`restore.problem.${problem}`)}
          </Notice>
        </div>
      )}
      {busy && <ProgressBar label={t('restore.busy')} share={share} />}
      <div class="row">
        <Button kind={main ? 'primary' : 'secondary'} submits busy={busy}>
          {submit}
        </Button>
      </div>
    </form>
  );
}

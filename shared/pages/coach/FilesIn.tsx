import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportReport } from '../../desk/import-report';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { HandIn } from '../../parts/HandIn';
import { ProgressBar } from '../../parts/ProgressBar';
import type { Desk } from './desk';
import { takeFiles } from './desk-results';
import type { OpenDesk } from './desk-state';

interface FilesInProps {
  desk: Desk;
  open: OpenDesk;
  onDone: (report: ImportReport | null) => void;
}

/** Takes clients' result files, one or many, with progress and a way to stop. */
export function FilesIn({ desk, open, onDone }: FilesInProps) {
  const t = useWords('coach');
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const take = async (files: readonly File[]) => {
    const run = new AbortController();
    running.current = run;
    onDone(null);
    setProgress({ done: 0, all: files.length });
    const follow = (done: number, all: number) => setProgress({ done, all });
    const report = await desk.guarded(() => takeFiles(desk, open, files, follow, run.signal));
    setProgress(null);
    if (report) onDone(report);
  };
  return (
    <div class="stack no-print files-in">
      <HandIn
        label={t('import.label')}
        hint={t('import.hint')}
        accept=".age,application/octet-stream"
        many
        folderLabel={t('import.folder')}
        busy={progress !== null}
        onFiles={(files) => void take(files)}
      />
      {progress && (
        <div class="stack" data-gap="small">
          <ProgressBar label={t('import.progress', progress)} share={progress.done / progress.all} />
          <div class="row">
            <Button onPress={() => running.current?.abort()}>{t('import.stop')}</Button>
          </div>
        </div>
      )}
    </div>
  );
}

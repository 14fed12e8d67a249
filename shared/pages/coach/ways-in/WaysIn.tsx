import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportReport } from '../../../desk/import-report';
import { Speaking, useWords } from '../../../i18n/use-words';
import { Button } from '../../../parts/Button';
import { HandIn } from '../../../parts/HandIn';
import { Icon } from '../../../parts/Icon';
import { ProgressBar } from '../../../parts/ProgressBar';
import { LazyPage } from '../../LazyPage';
import type { Desk } from '../desk';
import type { OpenDesk } from '../desk-state';
import { PasteText } from './PasteText';
import { useImport } from './use-import';
import './ways-in.css';

interface WaysInProps {
  desk: Desk;
  open: OpenDesk;
  onDone: (report: ImportReport | null) => void;
  /** What stands at the end of the line of the other ways. */
  children?: ComponentChildren;
}

/** Takes clients' results: files one or many, pasted text, codes before the camera; with progress and a way to stop. */
export function WaysIn(props: WaysInProps) {
  return (
    <Speaking of={['coach-import']}>
      <Ways {...props} />
    </Speaking>
  );
}

const scanCodes = () => import('./ScanCodes').then(({ ScanCodes }) => ScanCodes);

function Ways({ desk, open, onDone, children }: WaysInProps) {
  const t = useWords('coach');
  const ways = useWords('coach-import');
  const [way, setWay] = useState<'files' | 'text' | 'camera'>('files');
  const { progress, take, stop } = useImport(desk, open, onDone);
  const toggle = (other: 'text' | 'camera') => setWay(way === other ? 'files' : other);
  return (
    <div class="stack no-print files-in">
      <HandIn
        label={t('import.label')}
        hint={t('import.hint')}
        accept=".age,.zip,.eml,.txt,application/octet-stream"
        many
        folderLabel={t('import.folder')}
        busy={progress !== null}
        onFiles={take}
      />
      <div class="row" data-justify="between">
        <div class="row">
          <Button pressed={way === 'text'} onPress={() => toggle('text')}>
            <Icon name="mail" />
            {ways('text.open')}
          </Button>
          <Button pressed={way === 'camera'} onPress={() => toggle('camera')}>
            <Icon name="camera" />
            {ways('camera.open')}
          </Button>
        </div>
        {children}
      </div>
      {way === 'text' && <PasteText onFiles={take} />}
      {way === 'camera' && <LazyPage load={scanCodes} props={{ onFile: (file: File) => take([file]) }} />}
      {progress && (
        <div class="stack" data-gap="small">
          <ProgressBar label={t('import.progress', progress)} share={progress.all ? progress.done / progress.all : 0} />
          <div class="row">
            <Button onPress={stop}>{t('import.stop')}</Button>
          </div>
        </div>
      )}
    </div>
  );
}

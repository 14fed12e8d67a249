import { useId, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { Icon } from '../../parts/Icon';
import type { MailFile } from './entries';
import { fileSize, shortDay } from './mail-format';

interface FilePickerProps {
  readonly files: readonly MailFile[];
  readonly attached: readonly string[];
  readonly onPick: (name: string) => void;
  readonly onClose: () => void;
}

/** The person's files, to look into and to attach. */
export function FilePicker({ files, attached, onPick, onClose }: FilePickerProps) {
  const t = useWords('mail');
  return (
    <Dialog title={t('pickTitle')} onClose={onClose}>
      <ul class="mail-files">
        {files.map((file) => (
          <li key={file.name}>
            <FileLine file={file} attached={attached.includes(file.name)} onPick={() => onPick(file.name)} />
          </li>
        ))}
      </ul>
      <div>
        <Button onPress={onClose}>{t('closePicker')}</Button>
      </div>
    </Dialog>
  );
}

function FileLine({ file, attached, onPick }: { file: MailFile; attached: boolean; onPick: () => void }) {
  const t = useWords('mail');
  const [looking, setLooking] = useState(false);
  const content = useId();
  const facts = { size: fileSize(file.bytes, language.value), day: shortDay(file.changed, language.value) };
  return (
    <div class="stack" data-gap="small" data-material={file.name}>
      <p class="mail-file-name">
        <strong>
          <bdi>{file.fileName}</bdi>
        </strong>
      </p>
      <p class="field-hint">{t('fileFacts', facts)}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          data-kind="quiet"
          aria-expanded={looking}
          aria-controls={content}
          aria-label={t(looking ? 'closeFile' : 'lookIntoFile', { file: file.fileName })}
          onClick={() => setLooking(!looking)}
        >
          <Icon name={looking ? 'up' : 'down'} />
          {t(looking ? 'close' : 'lookInto')}
        </button>
        <Button
          disabled={attached}
          label={t(attached ? 'fileIsAttached' : 'attachFile', { file: file.fileName })}
          onPress={onPick}
        >
          {t(attached ? 'isAttached' : 'attachThis')}
        </Button>
      </div>
      <div id={content} class="mail-file-content" hidden={!looking}>
        {file.content}
      </div>
    </div>
  );
}

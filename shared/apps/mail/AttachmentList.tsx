import { useId, useState } from 'preact/hooks';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import type { MailFile } from './entries';
import { FilePicker } from './FilePicker';

interface AttachmentListProps {
  readonly files: readonly MailFile[];
  /** Names of the attached files. */
  readonly attached: readonly string[];
  readonly onChange: (attached: readonly string[]) => void;
}

/** The files on a mail: add one from the list, take one off. */
export function AttachmentList({ files, attached, onChange }: AttachmentListProps) {
  const t = useWords('mail');
  const [picking, setPicking] = useState(false);
  const label = useId();
  const attach = (name: string) => {
    onChange([...attached, name]);
    setPicking(false);
  };
  return (
    <section class="stack" data-gap="small" aria-labelledby={label}>
      <span class="field-label" id={label}>
        {t('attachments')}
      </span>
      {attached.length > 0 && (
        <ul class="mail-attached">
          {files
            .filter(({ name }) => attached.includes(name))
            .map(({ name, fileName }) => (
              <li key={name}>
                <Icon name="file" />
                <bdi class="mail-file-name">{fileName}</bdi>
                <Button
                  kind="quiet"
                  label={t('detachFile', { file: fileName })}
                  onPress={() => onChange(attached.filter((other) => other !== name))}
                >
                  <Icon name="close" />
                </Button>
              </li>
            ))}
        </ul>
      )}
      <div>
        <Button onPress={() => setPicking(true)}>
          <Icon name="plus" />
          {t('attach')}
        </Button>
      </div>
      {picking && <FilePicker files={files} attached={attached} onPick={attach} onClose={() => setPicking(false)} />}
    </section>
  );
}

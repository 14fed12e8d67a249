import type { PdfDoor } from '../../files/pdf-door';
import { fileSize } from '../../i18n/file-size';
import { useWords } from '../../i18n/use-words';
import { language } from '../../i18n/words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import { useDay } from './EntryList';
import { FileContent } from './FileContent';
import { kindOf } from './kind-of';
import type { FileEntry } from './tree';

interface FileDialogProps {
  file: FileEntry;
  bytes: Uint8Array<ArrayBuffer>;
  pdf: PdfDoor;
  /** What is in it, in words, where the owner knows. */
  inWords: string | undefined;
  /** Given for a ZIP file that can be unpacked here. */
  onUnpack: (() => void) | undefined;
  onClose: () => void;
}

/** A file looked at: its content and the facts about it. */
export function FileDialog({ file, bytes, pdf, inWords, onUnpack, onClose }: FileDialogProps) {
  const t = useWords('files');
  const dayOf = useDay();
  const facts = {
    kind: t(`kind.${kindOf(file)}`),
    size: fileSize(bytes.length, language.value),
    changed: dayOf(file),
  };
  return (
    <Dialog title={<bdi>{file.name}</bdi>} onClose={onClose}>
      <dl class="files-facts">
        {(['kind', 'size', 'changed'] as const).map((fact) => (
          <div key={fact}>
            <dt>{t(`column.${fact}`)}</dt>
            <dd>{facts[fact]}</dd>
          </div>
        ))}
      </dl>
      <FileContent file={file} bytes={bytes} pdf={pdf} inWords={inWords} />
      <div class="row">
        {onUnpack && (
          <Button kind="primary" onPress={onUnpack}>
            {t('action.unpack')}
          </Button>
        )}
        <Button onPress={onClose}>{t('close')}</Button>
      </div>
    </Dialog>
  );
}

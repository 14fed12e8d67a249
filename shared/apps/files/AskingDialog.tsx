import type { PdfDoor } from '../../files/pdf-door';
import { useWords } from '../../i18n/use-words';
import { Button } from '../../parts/Button';
import { Dialog } from '../../parts/Dialog';
import type { Asking } from './asking';
import type { TreeChange } from './change-tree';
import { FileDialog } from './FileDialog';
import { kindOf } from './kind-of';
import { NameDialog } from './NameDialog';
import { nameParts, nameProblem } from './names';
import type { BytesOf } from './offers';
import { TargetDialog } from './TargetDialog';
import { bin, type Entry, type FileEntry } from './tree';
import type { FilesState } from './use-files';

interface AskingDialogProps {
  asking: Asking;
  files: FilesState;
  bytesOf: BytesOf;
  pdf: PdfDoor;
  inWords: ((bytes: Uint8Array<ArrayBuffer>) => string | undefined) | undefined;
  /** A change was decided on. */
  onChange: (change: TreeChange) => void;
  onPack: (entries: readonly Entry[], name: string) => void;
  onUnpack: (file: FileEntry) => void;
  onClose: () => void;
}

/** The window for what is being asked. */
export function AskingDialog(props: AskingDialogProps) {
  const { asking, files, bytesOf, pdf, inWords, onChange, onPack, onUnpack, onClose } = props;
  const t = useWords('files');
  const { tree, place } = files;
  switch (asking.kind) {
    case 'new-folder':
      return (
        <NameDialog
          title={t('ask.new-folder')}
          confirm={t('confirm.new-folder')}
          start=""
          ending=""
          problemOf={(name) => nameProblem(tree, place, name)}
          onName={(name) => onChange({ kind: 'make-folder', folder: place, name })}
          onClose={onClose}
        />
      );
    case 'rename':
      return (
        <NameDialog
          title={t('ask.rename', { name: asking.entry.name })}
          confirm={t('confirm.rename')}
          start={partsOf(asking.entry).stem}
          ending={partsOf(asking.entry).ending}
          problemOf={(name) => nameProblem(tree, place, name, asking.entry.id)}
          onName={(name) => onChange({ kind: 'rename', id: asking.entry.id, name })}
          onClose={onClose}
        />
      );
    case 'pack':
      return (
        <NameDialog
          title={t('ask.pack', chosen(asking.entries))}
          confirm={t('confirm.pack')}
          start={archiveName(asking.entries)}
          ending=".zip"
          problemOf={(name) => nameProblem(tree, place, name)}
          onName={(name) => onPack(asking.entries, name)}
          onClose={onClose}
        />
      );
    case 'move':
    case 'copy': {
      const { kind, entries } = asking;
      return (
        <TargetDialog
          title={t(`ask.${kind}`, chosen(entries))}
          confirm={t(`confirm.${kind}`)}
          tree={tree}
          ids={idsOf(entries)}
          place={place}
          stays={kind === 'copy'}
          onTarget={(to) => onChange({ kind, ids: idsOf(entries), to })}
          onClose={onClose}
        />
      );
    }
    case 'look':
      return (
        <FileDialog
          file={asking.file}
          bytes={bytesOf(asking.file)}
          pdf={pdf}
          inWords={inWords?.(bytesOf(asking.file))}
          onUnpack={place !== bin && kindOf(asking.file) === 'zip' ? () => onUnpack(asking.file) : undefined}
          onClose={onClose}
        />
      );
    case 'delete':
      return (
        <Sure
          title={t('ask.delete', chosen(asking.entries))}
          confirm={t('confirm.delete')}
          onSure={() => onChange({ kind: 'delete', ids: idsOf(asking.entries) })}
          onClose={onClose}
        />
      );
    case 'empty-bin':
      return (
        <Sure
          title={t('ask.empty-bin')}
          confirm={t('confirm.empty-bin')}
          onSure={() => onChange({ kind: 'empty-bin' })}
          onClose={onClose}
        />
      );
  }
}

interface SureProps {
  title: string;
  confirm: string;
  onSure: () => void;
  onClose: () => void;
}

function Sure({ title, confirm, onSure, onClose }: SureProps) {
  const t = useWords('files');
  return (
    <Dialog title={title} onClose={onClose}>
      <div class="row">
        <Button kind="primary" onPress={onSure}>
          {confirm}
        </Button>
        <Button onPress={onClose}>{t('cancel')}</Button>
      </div>
    </Dialog>
  );
}

/** How many, and which where it is one. */
function chosen(entries: readonly Entry[]) {
  return { count: entries.length, name: entries[0]?.name ?? '' };
}

const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);

function partsOf({ kind, name }: Entry) {
  return kind === 'folder' ? { stem: name, ending: '' } : nameParts(name);
}

/** An archive of one thing is called like it. */
function archiveName(entries: readonly Entry[]): string {
  const [first, second] = entries;
  return first && !second ? partsOf(first).stem : '';
}

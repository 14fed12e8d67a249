import { useState } from 'preact/hooks';
import type { FileDoor } from '../../files/file-door';
import type { PdfDoor } from '../../files/pdf-door';
import type { SaveFile } from '../../files/save-file';
import { useWords } from '../../i18n/use-words';
import { useLifetime } from '../../parts/use-lifetime';
import { useFocusWish } from '../pdf-desk/use-focus-wish';
import { ArchiveNotice } from './ArchiveNotice';
import { AskingDialog } from './AskingDialog';
import { type Action, actionsFor } from './actions';
import type { Asking } from './asking';
import type { TreeChange } from './change-tree';
import { EntryIcons } from './EntryIcons';
import { EntryTable } from './EntryTable';
import './Files.css';
import { FilesBar, redoId, undoId } from './FilesBar';
import type { FilesWork } from './files-work';
import { mediaTypeOf } from './kind-of';
import { bytesFrom, type OfferedFile, sizeIn } from './offers';
import { PlaceBar, placeTitle } from './PlaceBar';
import { SelectionBar } from './SelectionBar';
import { shortcutOf } from './shortcut';
import { sorted } from './sorting';
import { bin, type Entry, type FileEntry } from './tree';
import { useArchiveWork } from './use-archive-work';
import { useFiles } from './use-files';
import { useTransfers } from './use-transfers';

interface FilesProps {
  door: FileDoor;
  /** Draws PDF files that are looked at. */
  pdf: PdfDoor;
  saveFile: SaveFile;
  /** Contents that the tree of `start` speaks of; read once. */
  offers: readonly OfferedFile[];
  /** Where work goes on; read once. */
  start: FilesWork;
  /** Hears of every change, the first state included. */
  onChange: (work: FilesWork) => void;
  /** What a file says, for those who cannot see it, where the owner knows. */
  inWords?: (bytes: Uint8Array<ArrayBuffer>) => string | undefined;
}

/** The file manager: folders, files and a bin, on real bytes. Speaks `files` (and `pdf-desk` for pictures of pages). */
export function Files({ door, pdf, saveFile, offers, start, onChange, inWords }: FilesProps) {
  const t = useWords('files');
  const lifetime = useLifetime();
  const files = useFiles(start, onChange);
  const archive = useArchiveWork(door, lifetime);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [bytesOf] = useState(() => bytesFrom(offers));
  const wishFocus = useFocusWish(files.work);
  const { place, selected, work } = files;

  const change = (next: TreeChange) => {
    wishFocus([placeTitle]);
    setAsking(null);
    files.change(next);
  };
  const goThroughTime = (kind: 'undo' | 'redo') => {
    wishFocus([document.activeElement?.id ?? '', undoId, redoId, placeTitle]);
    files.goThroughTime(kind);
  };
  const go = (folder: number) => {
    wishFocus([placeTitle]);
    setAsking(null);
    files.go(folder);
  };
  const seen = { ...files, go, goThroughTime };

  const transfers = useTransfers({ files, archive, bytesOf, change, lifetime });
  const unpack = (file: FileEntry) => {
    setAsking(null);
    void transfers.unpack(file);
  };

  const open = (entry: Entry) => {
    if (entry.kind === 'file') setAsking({ kind: 'look', file: entry });
    else if (place !== bin) go(entry.id);
  };
  const perform = (action: Action) => {
    const [entry] = selected;
    if (!entry) return;
    const ids = selected.map(({ id }) => id);
    switch (action) {
      case 'open':
      case 'look':
        return open(entry);
      case 'unpack':
        return entry.kind === 'file' ? unpack(entry) : undefined;
      case 'download':
        return entry.kind === 'file' ? void saveFile(entry.name, bytesOf(entry), mediaTypeOf(entry.name)) : undefined;
      case 'rename':
        return setAsking({ kind: 'rename', entry });
      case 'move':
      case 'copy':
      case 'pack':
      case 'delete':
        return setAsking({ kind: action, entries: selected });
      case 'throw-away':
      case 'restore':
        return change({ kind: action, ids });
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const shortcut = shortcutOf(event);
    if (!shortcut || asking) return;
    if (shortcut === 'undo' || shortcut === 'redo') goThroughTime(shortcut);
    else if (shortcut === 'all') files.select(files.entries.map(({ id }) => id));
    else if (actionsFor(selected, place).includes(shortcut)) perform(shortcut);
    else return;
    event.preventDefault();
  };

  const sizeOf = sizeIn(bytesOf);
  const list = {
    entries: sorted(files.entries, work.sorting, sizeOf),
    selected,
    onSelect: files.select,
    onOpen: open,
    sizeOf,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts only repeat what the buttons do
    <div class="files" onKeyDown={onKey}>
      <FilesBar
        files={seen}
        onNewFolder={() => setAsking({ kind: 'new-folder' })}
        onEmptyBin={() => setAsking({ kind: 'empty-bin' })}
        onFiles={(list) => void transfers.bringIn(list)}
      />
      <PlaceBar files={seen} />
      <div class="files-said" role="status">
        {files.said && <p key={files.said.turn}>{t(files.said.key, files.said.values)}</p>}
      </div>
      <ArchiveNotice archive={archive} />
      {files.entries.length === 0 && <p class="files-empty">{t(place === bin ? 'empty.bin' : 'empty.folder')}</p>}
      {files.entries.length > 0 && work.layout === 'icons' && <EntryIcons {...list} />}
      {files.entries.length > 0 && work.layout === 'details' && (
        <EntryTable {...list} sorting={work.sorting} onSort={(sorting) => files.show({ sorting })} />
      )}
      {files.entries.length > 0 && <SelectionBar files={seen} onAction={perform} />}
      {asking && (
        <AskingDialog
          asking={asking}
          files={seen}
          bytesOf={bytesOf}
          pdf={pdf}
          inWords={inWords}
          onChange={change}
          onPack={(entries, name) => {
            setAsking(null);
            void transfers.pack(entries, name);
          }}
          onUnpack={unpack}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

import type { PackedFile } from '../../files/file-door';
import type { NewFile, TreeChange } from './change-tree';
import { nameParts } from './names';
import type { BytesOf } from './offers';
import { type Entry, type FileEntry, filesOf } from './tree';
import type { ArchiveState } from './use-archive-work';
import type { FilesState } from './use-files';

interface TransfersProps {
  files: FilesState;
  archive: ArchiveState;
  bytesOf: BytesOf;
  change: (change: TreeChange) => void;
  lifetime: AbortSignal;
}

/** What brings new files into the open folder: packing, unpacking, and the person's own disk. */
export function useTransfers({ files: { tree, place }, archive, bytesOf, change, lifetime }: TransfersProps) {
  const packed = (entry: Entry): readonly PackedFile[] =>
    filesOf(tree, entry).map(({ path, file }) => ({ path, bytes: bytesOf(file) }));
  return {
    async pack(entries: readonly Entry[], name: string) {
      const bytes = await archive.pack(entries.flatMap(packed));
      if (bytes) change({ kind: 'add-files', folder: place, files: [madeHere(name, bytes)] });
    },
    async unpack(file: FileEntry) {
      const inside = await archive.unpack(bytesOf(file));
      if (!inside) return;
      const unpacked = inside.map(({ path, bytes }) => madeHere(path, bytes));
      change({ kind: 'unpack', folder: place, name: nameParts(file.name).stem, files: unpacked });
    },
    async bringIn(list: readonly File[]) {
      const brought = await Promise.all(list.map(fromDisk));
      if (!lifetime.aborted) change({ kind: 'add-files', folder: place, files: brought });
    },
  };
}

function madeHere(path: string, bytes: Uint8Array<ArrayBuffer>): NewFile {
  return { path, content: { kind: 'own', bytes }, changed: null };
}

async function fromDisk(file: File): Promise<NewFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { path: file.name, content: { kind: 'own', bytes }, changed: new Date(file.lastModified).toISOString() };
}

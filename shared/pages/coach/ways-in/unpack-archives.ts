import type { LookedAt } from '../../../desk/import-report';
import { ArchiveError, type FileDoor } from '../../../files/file-door';

/** Files to be opened, and archives that cannot be. */
export interface Unpacked {
  readonly files: readonly File[];
  readonly refused: readonly LookedAt[];
}

/** Mail programs hand out several attachments as one ZIP: it is opened in its place, its files named after it. */
export async function withoutArchives(all: readonly File[], door: FileDoor, signal: AbortSignal): Promise<Unpacked> {
  const files: File[] = [];
  const refused: LookedAt[] = [];
  for (const file of all) {
    if (!isArchive(file)) files.push(file);
    else
      try {
        files.push(...(await filesIn(file, door, signal)));
      } catch (thrown) {
        signal.throwIfAborted();
        refused.push(notOpened(file, thrown));
      }
  }
  return { files, refused };
}

function isArchive({ name, type }: File): boolean {
  return /\.zip$/i.test(name) || /^application\/(?:x-)?zip/.test(type);
}

async function filesIn(file: File, door: FileDoor, signal: AbortSignal): Promise<readonly File[]> {
  const packed = await door.unpack(new Uint8Array(await file.arrayBuffer()), signal);
  return packed.map(({ path, bytes }) => new File([bytes], `${file.name}: ${path}`));
}

function notOpened(file: File, thrown: unknown): LookedAt {
  const detail = thrown instanceof ArchiveError ? thrown.code : String(thrown);
  const problem = thrown instanceof DOMException ? 'unreadable' : 'archive';
  return { file, outcome: { outcome: 'refused', problem, detail, needs: [] } };
}

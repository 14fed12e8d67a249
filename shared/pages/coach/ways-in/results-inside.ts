import type { LookedAt } from '../../../desk/import-report';
import { sealedIn } from '../../../exchange/result-text';
import { ArchiveError, type FileDoor } from '../../../files/file-door';

/** Files to be opened, and those in which nothing was found because they do not open themselves. */
export interface FilesToOpen {
  readonly files: readonly File[];
  readonly refused: readonly LookedAt[];
}

/** Most bytes of a kept mail that are searched. */
const longestMail = 20 * 1024 * 1024;

/**
 * Results lie in other files, too: mail programs hand out several attachments as one ZIP, and keep a mail with its text or
 * attachment as one file. Those are opened in their place; what is found is named after them.
 */
export async function resultsInside(all: readonly File[], door: FileDoor, signal: AbortSignal): Promise<FilesToOpen> {
  const files: File[] = [];
  const refused: LookedAt[] = [];
  for (const file of all) {
    try {
      files.push(...(await inside(file, door, signal)));
    } catch (thrown) {
      signal.throwIfAborted();
      refused.push(notOpened(file, thrown));
    }
  }
  return { files, refused };
}

async function inside(file: File, door: FileDoor, signal: AbortSignal): Promise<readonly File[]> {
  if (isArchive(file)) return inArchive(file, door, signal);
  if (isMail(file)) return inMail(file);
  return [file];
}

function isArchive({ name, type }: File): boolean {
  return /\.zip$/i.test(name) || /^application\/(?:x-)?zip/.test(type);
}

function isMail({ name, size }: File): boolean {
  return /\.(?:txt|eml)$/i.test(name) && size <= longestMail;
}

async function inArchive(file: File, door: FileDoor, signal: AbortSignal): Promise<readonly File[]> {
  const packed = await door.unpack(new Uint8Array(await file.arrayBuffer()), signal);
  return packed.map(({ path, bytes }) => new File([bytes], `${file.name}: ${path}`));
}

/** A text without any result is told as what it is. */
async function inMail(file: File): Promise<readonly File[]> {
  const found = sealedIn(await file.text());
  if (found.length === 0) return [file];
  return found.map((sealed, at) => new File([sealed], found.length > 1 ? `${file.name}: ${at + 1}` : file.name));
}

function notOpened(file: File, thrown: unknown): LookedAt {
  const detail = thrown instanceof ArchiveError ? thrown.code : String(thrown);
  const problem = thrown instanceof DOMException ? 'unreadable' : 'archive';
  return { file, outcome: { outcome: 'refused', problem, detail, needs: [] } };
}

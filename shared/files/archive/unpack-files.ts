import { ArchiveError, type PackedFile } from '../file-door';
import { readDirectory, type ZipEntry } from '../zip/read-directory';
import { extentOf, readEntry } from '../zip/read-entry';
import { mostBytes, mostFiles } from './limits';
import { safePath } from './safe-path';

interface NamedEntry {
  readonly path: string;
  readonly entry: ZipEntry;
}

/**
 * The files of a ZIP archive, without folders, links and what systems add. Of two with one path the later counts.
 * Names are made safe, sizes and checksums are checked.
 * @throws ArchiveError
 */
export function unpackFiles(bytes: Uint8Array): PackedFile[] {
  if (bytes.length === 0) throw new ArchiveError('empty');
  if (bytes.length > mostBytes) throw new ArchiveError('too-large');
  const entries = named(readDirectory(bytes));
  if (entries.length > mostFiles) throw new ArchiveError('too-many-files');
  checkSizes(entries);
  checkPlaces(bytes, entries);
  const files = new Map(entries.map(({ path, entry }) => [path, readEntry(bytes, entry)]));
  return [...files].map(([path, content]) => ({ path, bytes: content }));
}

function named(entries: readonly ZipEntry[]): NamedEntry[] {
  return entries.flatMap((entry) => {
    const path = safePath(entry.name);
    return path === null || entry.folder || entry.link ? [] : [{ path, entry }];
  });
}

/** Deflating makes nothing smaller than 1 : 1032; whoever declares more is lying. */
const mostRatio = 1_032;

function checkSizes(entries: readonly NamedEntry[]): void {
  if (entries.some(({ entry }) => entry.encrypted)) throw new ArchiveError('locked');
  let total = 0;
  for (const { entry } of entries) total += entry.size;
  if (total > mostBytes) throw new ArchiveError('too-large');
  if (entries.some(({ entry }) => entry.size > entry.packedSize * mostRatio)) throw new ArchiveError('unsafe');
}

/** Honest archives keep one file behind the other; bombs let many entries share their bytes. */
function checkPlaces(bytes: Uint8Array, entries: readonly NamedEntry[]): void {
  let free = 0;
  for (const { entry } of entries.toSorted((one, other) => one.entry.at - other.entry.at)) {
    const { end } = extentOf(bytes, entry);
    if (entry.at < free) throw new ArchiveError('unsafe');
    free = end;
  }
}

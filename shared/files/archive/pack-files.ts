import { Zip, ZipDeflate } from 'fflate';
import { ArchiveError, type PackedFile } from '../file-door';
import { mostBytes, mostFiles } from './limits';
import { safePath } from './safe-path';

/** The same files give the same bytes: every entry has the earliest date that ZIP knows. */
const packedAt = new Date(1980, 0, 1);

/**
 * A ZIP archive of the files, in the order given, with names in UTF-8.
 * @throws ArchiveError too-many-files, too-large, unsafe (a name that no archive of ours may have)
 */
export function packFiles(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  if (files.length > mostFiles) throw new ArchiveError('too-many-files');
  if (lengthOf(files.map(({ bytes }) => bytes)) > mostBytes) throw new ArchiveError('too-large');
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
  });
  for (const { path, bytes } of files) {
    const name = safePath(path);
    if (name === null) throw new ArchiveError('unsafe');
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = packedAt;
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  return joined(chunks);
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

import { ArchiveError, type PackedFile } from '../file-door';
import { mostBytes, mostFiles } from './limits';
import { safePath } from './safe-path';
import { lengthOf, zipWriter } from './zip-writer';

/**
 * A ZIP archive of the files, in the order given, with names in UTF-8.
 * @throws ArchiveError too-many-files, too-large, unsafe (a name that no archive of ours may have)
 */
export function packFiles(files: readonly PackedFile[]): Uint8Array<ArrayBuffer> {
  if (files.length > mostFiles) throw new ArchiveError('too-many-files');
  if (lengthOf(files.map(({ bytes }) => bytes)) > mostBytes) throw new ArchiveError('too-large');
  const zip = zipWriter();
  for (const { path, bytes } of files) {
    const name = safePath(path);
    if (name === null) throw new ArchiveError('unsafe');
    zip.add(name)(bytes, true);
  }
  return zip.end();
}

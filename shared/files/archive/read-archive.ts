import type { ArchiveFacts, FiledFile } from '../../model/archive';
import { ArchiveError, type PackedFile } from '../file-door';
import { mostBytes } from './limits';
import { unpackFiles } from './unpack-files';

/**
 * Facts about a handed-in archive. Never throws for bad files.
 * @param known SHA-256 (hex) of the material's files, each with its material name
 */
export async function readArchive(file: Blob, known: ReadonlyMap<string, string>): Promise<ArchiveFacts> {
  if (file.size > mostBytes) return { outcome: 'too-large', bytes: file.size };
  try {
    const files = unpackFiles(new Uint8Array(await file.arrayBuffer()));
    return { outcome: 'read', bytes: file.size, files: await Promise.all(files.map((one) => filed(one, known))) };
  } catch (error) {
    if (error instanceof ArchiveError) return { outcome: error.code, bytes: file.size };
    throw error;
  }
}

async function filed({ path, bytes }: PackedFile, known: ReadonlyMap<string, string>): Promise<FiledFile> {
  return { path, bytes: bytes.length, material: known.get(await sha256(bytes)) ?? null };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

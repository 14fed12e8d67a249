import { Inflate } from 'fflate';
import { ArchiveError } from '../file-door';
import { crc32 } from './crc32';
import type { ZipEntry } from './read-directory';

const localMark = 0x04034b50;

/** Packed bytes that are opened at once: at most 1,032 times as much comes out before it is counted. */
const step = 8_192;

/**
 * The content of an entry, held against what the directory says about it: its length and its checksum.
 * Never makes more than the declared size and one step.
 * @throws ArchiveError locked, damaged, unsafe (more comes out than declared)
 */
export function readEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> {
  if (entry.encrypted) throw new ArchiveError('locked');
  const packed = packedBytes(bytes, entry);
  const content = entry.method === 0 ? new Uint8Array(packed) : inflated(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new ArchiveError('damaged');
  return content;
}

/** Where an entry begins and ends in the archive. @throws ArchiveError damaged */
export function extentOf(bytes: Uint8Array, entry: ZipEntry): { readonly data: number; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at } = entry;
  if (at < 0 || at + 30 > bytes.length || view.getUint32(at, true) !== localMark) throw new ArchiveError('damaged');
  const data = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = data + entry.packedSize;
  if (end > bytes.length) throw new ArchiveError('damaged');
  return { data, end };
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { data, end } = extentOf(bytes, entry);
  return bytes.subarray(data, end);
}

/** Only the two ways of packing that every system opens by itself: stored and deflated. */
function inflated(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array<ArrayBuffer> {
  if (method !== 8) throw new ArchiveError('damaged');
  const content = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new ArchiveError('unsafe');
    content.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError('damaged');
  }
  return content.subarray(0, filled);
}

import { deflateSync } from 'fflate';
import { joinedBytes, lengthOf } from '../../shared/files/archive/zip-writer';
import { crc32 } from '../../shared/files/zip/crc32';

/** An entry of a hand-made archive; what is not given is told truly. */
export interface LyingEntry {
  readonly name: string;
  readonly content: Uint8Array;
  readonly method?: number;
  readonly declaredSize?: number;
  readonly declaredPackedSize?: number;
  readonly flags?: number;
  /** Unix mode. */
  readonly mode?: number;
  /** Points to the first entry's bytes instead of its own. */
  readonly overlaps?: boolean;
}

/** A ZIP archive that may lie in every way. */
export function lyingZip(entries: readonly LyingEntry[], declaredCount = entries.length): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const packed = entry.method === 0 ? entry.content : deflateSync(entry.content);
    const fields = fieldsOf(entry, packed);
    if (!entry.overlaps) locals.push(localHeader(fields, name), name, packed);
    directory.push(directoryEntry(fields, name, entry.overlaps ? 0 : at, entry.mode ?? 0o100644), name);
    if (!entry.overlaps) at += 30 + name.length + packed.length;
  }
  const size = lengthOf(directory);
  return joinedBytes([...locals, ...directory, endRecord(declaredCount, size, at)]);
}

interface Fields {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
}

function fieldsOf(entry: LyingEntry, packed: Uint8Array): Fields {
  return {
    flags: entry.flags ?? 0x800,
    method: entry.method ?? 8,
    crc: crc32(entry.content),
    packedSize: entry.declaredPackedSize ?? packed.length,
    size: entry.declaredSize ?? entry.content.length,
  };
}

function localHeader({ flags, method, crc, packedSize, size }: Fields, name: Uint8Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(30));
  view.setUint32(0, 0x04034b50, true);
  for (const [at, value] of [
    [4, 20],
    [6, flags],
    [8, method],
    [26, name.length],
  ] as const)
    view.setUint16(at, value, true);
  for (const [at, value] of [
    [14, crc],
    [18, packedSize],
    [22, size],
  ] as const)
    view.setUint32(at, value, true);
  return new Uint8Array(view.buffer);
}

function directoryEntry(
  { flags, method, crc, packedSize, size }: Fields,
  name: Uint8Array,
  local: number,
  mode: number,
): Uint8Array {
  const view = new DataView(new ArrayBuffer(46));
  view.setUint32(0, 0x02014b50, true);
  for (const [at, value] of [
    [4, 0x314],
    [6, 20],
    [8, flags],
    [10, method],
    [28, name.length],
  ] as const) {
    view.setUint16(at, value, true);
  }
  for (const [at, value] of [
    [16, crc],
    [20, packedSize],
    [24, size],
    [38, (mode << 16) >>> 0],
    [42, local],
  ] as const) {
    view.setUint32(at, value, true);
  }
  return new Uint8Array(view.buffer);
}

function endRecord(count: number, size: number, at: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count & 0xffff, true);
  view.setUint16(10, count & 0xffff, true);
  view.setUint32(12, size, true);
  view.setUint32(16, at, true);
  return new Uint8Array(view.buffer);
}

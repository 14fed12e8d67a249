import { ArchiveError } from '../file-door';
import { entryName } from './entry-name';

/** One file or folder as an archive's directory describes it. Nothing of it is to be believed. */
export interface ZipEntry {
  /** As a person reads it, not yet made safe. */
  readonly name: string;
  readonly folder: boolean;
  /** A pointer to another file, as Unix has it; its content is no file. */
  readonly link: boolean;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Position of the local header in the archive's bytes. */
  readonly at: number;
}

/** Entries beyond this are not even counted. */
const mostEntries = 4_000;

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locator64Mark = 0x07064b50;
const entryMark = 0x02014b50;

/** @throws ArchiveError not-a-zip, damaged, too-many-files */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new ArchiveError(startsLikeZip(view) ? 'damaged' : 'not-a-zip');
  const { count, size, start, shift } = whereabouts(view, end);
  if (count > mostEntries) throw new ArchiveError('too-many-files');
  if (start < 0 || start + size > end) throw new ArchiveError('damaged');
  const entries: ZipEntry[] = [];
  let at = start;
  while (at + 46 <= start + size) {
    if (view.getUint32(at, true) !== entryMark) throw new ArchiveError('damaged');
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > start + size) throw new ArchiveError('damaged');
    entries.push(readEntry(bytes.subarray(at, at + length), shift));
    if (entries.length > mostEntries) throw new ArchiveError('too-many-files');
    at += length;
  }
  return entries;
}

/** Position of the end record; a comment of up to 65,535 bytes may follow it. -1: none. */
function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endMark && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return -1;
}

function startsLikeZip(view: DataView): boolean {
  return view.byteLength >= 4 && view.getUint32(0, true) === 0x04034b50;
}

interface Whereabouts {
  readonly count: number;
  readonly size: number;
  readonly start: number;
  /** Bytes before the archive (a program that unpacks itself, say): added to every position in it. */
  readonly shift: number;
}

function whereabouts(view: DataView, end: number): Whereabouts {
  const end64 = findEnd64(view, end);
  const [count, size, offset] =
    end64 === null
      ? [view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true)]
      : [big(view, end64 + 32), big(view, end64 + 40), big(view, end64 + 48)];
  const start = (end64 ?? end) - size;
  return { count, size, start, shift: start - offset };
}

/** Position of the large form of the end record, as long archives and streamed ones have it. */
function findEnd64(view: DataView, end: number): number | null {
  if (end < 20 || view.getUint32(end - 20, true) !== locator64Mark) return null;
  const usual = end - 76;
  const named = big(view, end - 12);
  for (const at of [named, usual]) {
    if (at >= 0 && at + 56 <= end && view.getUint32(at, true) === end64Mark) return at;
  }
  throw new ArchiveError('damaged');
}

function readEntry(record: Uint8Array, shift: number): ZipEntry {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const flags = view.getUint16(8, true);
  const nameEnd = 46 + view.getUint16(28, true);
  const extra = extraFields(record.subarray(nameEnd, nameEnd + view.getUint16(30, true)));
  const name = entryName(record.subarray(46, nameEnd), (flags & 0x800) !== 0, extra.get(0x7075));
  const mode = view.getUint32(38, true) >>> 16;
  const [size, packedSize, offset] = largeNumbers(
    [view.getUint32(24, true), view.getUint32(20, true), view.getUint32(42, true)],
    extra.get(1),
  );
  return {
    name,
    folder: /[\\/]$/.test(name),
    link: (mode & 0xf000) === 0xa000,
    encrypted: (flags & 1) !== 0,
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    packedSize,
    size,
    at: offset + shift,
  };
}

function extraFields(bytes: Uint8Array): Map<number, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fields = new Map<number, Uint8Array>();
  for (let at = 0; at + 4 <= bytes.length; at += 4 + view.getUint16(at + 2, true)) {
    fields.set(view.getUint16(at, true), bytes.subarray(at + 4, at + 4 + view.getUint16(at + 2, true)));
  }
  return fields;
}

type Numbers = readonly [size: number, packedSize: number, offset: number];

/** Numbers that do not fit 32 bits stand in the extra field 1, in this order. */
function largeNumbers(numbers: Numbers, field: Uint8Array | undefined): Numbers {
  if (!field) return numbers;
  const view = new DataView(field.buffer, field.byteOffset, field.byteLength);
  let at = 0;
  const next = (number: number) => {
    if (number !== 0xffffffff || at + 8 > field.length) return number;
    at += 8;
    return big(view, at - 8);
  };
  return [next(numbers[0]), next(numbers[1]), next(numbers[2])];
}

function big(view: DataView, at: number): number {
  return at >= 0 && at + 8 <= view.byteLength ? Number(view.getBigUint64(at, true)) : -1;
}

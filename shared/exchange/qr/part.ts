import { crc32 } from '../../files/zip/crc32';
import { fromBase45, toBase45 } from './base45';

/** Bytes of the message that one code carries: with all around it exactly what fits into 69 modules (version 13, level L). */
export const bytesAPart = 396;

/** More codes than this nobody holds up to a camera. */
export const mostParts = 255;

/** Most bytes of a message: about 100 kB. */
export const longestMessage = bytesAPart * mostParts;

/**
 * One code of a message that is too long for one. Format 1, as text in base45 behind `PF1:`, numbers with the highest byte
 * first: message id (4) · how many parts (1) · the message's length in bytes (3) · number of this code (2) · body · CRC-32
 * of all before it (4).
 */
export interface Part {
  /** First four bytes of the message's SHA-256. */
  readonly id: number;
  /** Parts that the message is cut into, 1…255. */
  readonly parts: number;
  readonly length: number;
  /** Below `parts`: that part itself. From there on: a mixture of parts, see `mixtureOf`. */
  readonly number: number;
  /** As long as every part of the message, see `bodyLength`. */
  readonly body: Uint8Array;
}

export type PartReading =
  | { readonly kind: 'part'; readonly part: Part }
  /** `foreign` some other code · `newer` of a later format · `damaged` ours, but not what was shown. */
  | { readonly kind: 'foreign' | 'newer' | 'damaged' };

const head = 10;
const tail = 4;
const longestText = 4 + Math.ceil(((head + bytesAPart + tail) * 3) / 2);

/** Bytes of every part; the last one is filled up with zeros. */
export function bodyLength(length: number, parts: number): number {
  return Math.ceil(length / parts);
}

export function textOfPart({ id, parts, length, number, body }: Part): string {
  const bytes = new Uint8Array(head + body.length + tail);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, id);
  view.setUint32(4, parts * 0x1000000 + length);
  view.setUint16(8, number);
  bytes.set(body, head);
  view.setUint32(head + body.length, crc32(bytes.subarray(0, -tail)));
  return `PF1:${toBase45(bytes)}`;
}

/** Reads what a camera saw; the text may be anybody's. */
export function readPart(text: string): PartReading {
  const format = /^PF(\d{1,3}):/.exec(text)?.[1];
  if (format === undefined) return { kind: 'foreign' };
  if (format !== '1') return { kind: 'newer' };
  const bytes = text.length <= longestText ? fromBase45(text.slice(4)) : null;
  const part = bytes && bytes.length > head + tail ? partIn(bytes) : null;
  return part ? { kind: 'part', part } : { kind: 'damaged' };
}

function partIn(bytes: Uint8Array): Part | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = bytes.length - tail;
  if (view.getUint32(end) !== crc32(bytes.subarray(0, end))) return null;
  const parts = view.getUint8(4);
  const length = view.getUint32(4) & 0xffffff;
  const body = bytes.slice(head, end);
  const fits = parts > 0 && length > 0 && length <= longestMessage && body.length === bodyLength(length, parts);
  return fits ? { id: view.getUint32(0), parts, length, number: view.getUint16(8), body } : null;
}

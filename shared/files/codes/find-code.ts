import decodeQR from 'qr/decode.js';
import type { CodePicture } from './code-messages';

/** Milliseconds for tries beyond the first: a camera soon has another picture. */
const timeLimit = 60;

/** The text of a QR code in the picture; null where none is to be read. */
export function findCode({ width, height, data }: CodePicture): string | null {
  try {
    return decodeQR({ width, height, data }, { format: 'RGBA', timeLimit });
  } catch {
    return null;
  }
}

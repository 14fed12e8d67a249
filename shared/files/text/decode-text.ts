/**
 * Text of unknown encoding: a byte order mark decides; else UTF-16 by its zero bytes, UTF-8 where every byte fits it, and
 * Windows-1252 for the rest. Never throws.
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const wide = byZeros(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** What stands at 0x80 to 0x9F, where Latin-1 has controls. Spelt out, because Node's own decoder takes the two for one. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (control) => upper[control.charCodeAt(0) - 0x80] ?? control);
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Western text in UTF-16 has a zero in nearly every second place. */
function byZeros(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 400);
  if (head.length < 4) return null;
  const zeros = (from: number) => head.filter((byte, index) => index % 2 === from && byte === 0).length;
  if (zeros(1) > head.length * 0.4) return 'utf-16le';
  return zeros(0) > head.length * 0.4 ? 'utf-16be' : null;
}

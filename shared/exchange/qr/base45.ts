/** The signs of a QR code's alphanumeric mode in the order of their values: two take 11 bits (ISO/IEC 18004, table 5). */
const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Bytes as text for the alphanumeric mode of a QR code: 3 signs for 2 bytes, 97 % of what fits (RFC 9285). */
export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const [high = 0, low] = bytes.subarray(at, at + 2);
    const value = low === undefined ? high : high * 256 + low;
    text += signsOf(value, low === undefined ? 2 : 3);
  }
  return text;
}

/** null where the text is not base45. */
export function fromBase45(text: string): Uint8Array | null {
  if (text.length % 3 === 1) return null;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const chunk = text.slice(at, at + 3);
    const value = numberOf(chunk);
    if (value === null || value >= (chunk.length === 3 ? 65_536 : 256)) return null;
    if (chunk.length === 3) bytes.push(value >> 8);
    bytes.push(value & 255);
  }
  return Uint8Array.from(bytes);
}

/** The lowest digit comes first. */
function signsOf(value: number, count: number): string {
  const digits = [value % 45, Math.floor(value / 45) % 45, Math.floor(value / 2_025)];
  return digits
    .slice(0, count)
    .map((digit) => signs[digit] ?? '')
    .join('');
}

function numberOf(chunk: string): number | null {
  let value = 0;
  for (let at = chunk.length - 1; at >= 0; at--) {
    const digit = signs.indexOf(chunk[at] ?? '');
    if (digit < 0) return null;
    value = value * 45 + digit;
  }
  return value;
}

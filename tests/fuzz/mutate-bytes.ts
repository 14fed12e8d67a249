import type { Random } from '../../shared/model/random';

/** Bytes that came from `bytes` by one to three edits. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  let mutated = new Uint8Array(bytes);
  for (let edits = random.integer(1, 3); edits > 0; edits -= 1) mutated = edited(mutated, random);
  return mutated;
}

function edited(bytes: Uint8Array<ArrayBuffer>, random: Random): Uint8Array<ArrayBuffer> {
  const [from, to] = [random.integer(0, bytes.length), random.integer(0, bytes.length)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  switch (random.integer(0, 8)) {
    case 0:
      return bytes.slice(0, from);
    case 1:
      return bytes.slice(from);
    case 2:
    case 3:
      return flipped(bytes, random.integer(0, Math.max(0, bytes.length * 8 - 1)));
    case 4:
      return joined(bytes.slice(0, from), noise(random.integer(1, 40), random), bytes.slice(from));
    case 5:
      return joined(bytes.slice(0, from), bytes.slice(to));
    case 6:
      return joined(bytes.slice(to), bytes.slice(0, to));
    case 7:
      return joined(bytes.slice(0, to), bytes.slice(from, to), bytes.slice(to));
    default:
      return joined(new TextEncoder().encode(random.pick(['\ufeff', ' ', '\r\n', '\0', '%PDF-', 'PK'])), bytes);
  }
}

function flipped(bytes: Uint8Array<ArrayBuffer>, bit: number): Uint8Array<ArrayBuffer> {
  if (bytes.length === 0) return bytes;
  return bytes.with(bit >> 3, (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
}

function noise(length: number, random: Random): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, () => random.integer(0, 255));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

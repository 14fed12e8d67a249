import { fingerprintWordList } from '../content/fingerprint-words';

/** The first four bytes of a recipient's SHA-256, as eight hexadecimal digits. */
export async function fingerprintOf(recipient: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(recipient));
  return Array.from(new Uint8Array(hash, 0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Four words that two people can compare on the telephone: a word a byte. */
export async function fingerprintWords(recipient: string): Promise<readonly string[]> {
  return wordsOfFingerprint(await fingerprintOf(recipient));
}

/** The words of a fingerprint as `fingerprintOf` writes it. */
export function wordsOfFingerprint(fingerprint: string): readonly string[] {
  return (fingerprint.match(/../g) ?? []).map((byte) => fingerprintWordList[Number.parseInt(byte, 16)] ?? '');
}

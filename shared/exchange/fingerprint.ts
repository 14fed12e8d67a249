import { fingerprintWordList } from '../content/fingerprint-words';

/** Four words that two people can compare on the telephone: the first four bytes of the recipient's SHA-256, a word each. */
export async function fingerprintWords(recipient: string): Promise<readonly string[]> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(recipient));
  return Array.from(new Uint8Array(hash, 0, 4), (byte) => fingerprintWordList[byte] ?? '');
}

import { fingerprintWordList } from '../content/fingerprint-words';

/** Random bytes that `resultWords` asks for: a word each. */
export const wordsInPassphrase = 5;

/**
 * The words that lock a result where there is no invitation. Five words of 256 are 40 bits; with scrypt's 2^18 rounds
 * that is half a million million guesses of about a second each.
 * @param random `wordsInPassphrase` bytes from a source fit for secrets
 */
export function resultWords(random: Uint8Array): string {
  return tidyWords(Array.from(random, (byte) => fingerprintWordList[byte]).join('-'));
}

/** Words as they were meant, however somebody typed them: small letters, one hyphen between. */
export function tidyWords(words: string): string {
  return words
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .join('-');
}

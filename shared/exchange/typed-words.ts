/**
 * The words somebody typed or pasted, in small letters a–z: capitals, accents, umlauts and their spellings, numbers,
 * commas, hyphens and line breaks make no difference.
 */
export function readWords(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** What locks the file: the words in small letters with a hyphen between, so that `age -d` opens it too. */
export function passphraseOf(words: readonly string[]): string {
  return readWords(words.join(' ')).join('-');
}

/**
 * Rounds of scrypt for words that were drawn, 2^n: 2^16 take 64 MiB and half a second, also on a small phone; age's own 2^18
 * would want 256 MiB. With words that nobody thought up that is plenty: see `wordsInCode`.
 */
export const workFactorOfWords = 16;

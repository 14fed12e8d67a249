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

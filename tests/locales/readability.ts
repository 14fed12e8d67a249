/** How hard a text is to read. */
export interface Readability {
  readonly sentences: number;
  readonly words: number;
  /** Words per sentence. */
  readonly length: number;
  /** Läsbarhetsindex (Björnsson 1968): words per sentence + percent of words with more than six letters. */
  readonly lix: number;
  /** First Wiener Sachtextformel (Bamberger & Vanecek 1984), in school years. */
  readonly wiener: number;
}

/**
 * The sentences of a text of the interface. Names of buttons and fields, up to three words without a full stop, are no
 * sentences: they would make every text look easy. A value that is filled in counts as one short word.
 */
export function sentencesOf(text: string): readonly string[] {
  const plain = text.replaceAll(/{{[^}]*}}/g, 'Wort').replaceAll(/\*\*|[„“”‚‘»«"]/g, '');
  return plain
    .split(/(?<=[.!?:…])\s+|\n+/)
    .map((sentence) => sentence.replace(/^- /, '').trim())
    .filter((sentence) => /[.!?:…]$/.test(sentence) || wordsOf(sentence).length > 3)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** @throws RangeError for no sentences */
export function readabilityOf(sentences: readonly string[]): Readability {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) throw new RangeError('no words');
  const percent = (is: (word: string) => boolean) => (100 * words.filter(is).length) / words.length;
  const length = words.length / sentences.length;
  const long = percent((word) => word.length > 6);
  const many = percent((word) => syllablesOf(word) >= 3);
  const single = percent((word) => syllablesOf(word) === 1);
  const wiener = 0.1935 * many + 0.1672 * length + 0.1297 * long - 0.0327 * single - 0.875;
  return { sentences: sentences.length, words: words.length, length, lix: length + long, wiener };
}

export function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\d]+/gu) ?? [];
}

/** Groups of vowels; German writes one syllable with one group. */
function syllablesOf(word: string): number {
  return Math.max(1, word.toLowerCase().match(/[aeiouyäöü]+/g)?.length ?? 1);
}

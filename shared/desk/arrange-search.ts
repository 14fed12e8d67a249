/** Letters that Unicode does not take apart, as people without that key type them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
};
const special = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');
/** Marks on letters, and signs that only steer how text is drawn. */
const unheard = /[\p{M}\p{Cf}]/gu;
const umlaut = /([aou])\u0308/gu;

/** A name without case and accents: "Zoë Weiß" → "zoe weiss". */
export function folded(text: string): string {
  return plain(text.normalize('NFKD').toLowerCase());
}

/**
 * What a name is searched in: folded, and once more with its umlauts written out, so that "Mueller", "Muller" and "müller"
 * all find Müller.
 */
export function searchText(name: string): string {
  const apart = name.normalize('NFKD').toLowerCase();
  const spelt = apart.replace(umlaut, '$1e');
  return spelt === apart ? plain(apart) : `${plain(apart)}\n${plain(spelt)}`;
}

/** The words somebody searches for; all must be found, in any order. Empty for an empty search. */
export function searchWords(search: string): readonly string[] {
  return folded(search)
    .split(/[\s,;]+/u)
    .filter((word) => word !== '');
}

/** Whether every word is somewhere in a text made by `searchText`. */
export function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function plain(apart: string): string {
  return apart.replace(unheard, '').replace(special, (letter) => plainLetters[letter] as string);
}

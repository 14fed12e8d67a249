/**
 * A pattern for a name in small letters, NFC. A letter with marks may be there, written out, bare, or broken by an old
 * program: `böhm` is also found as `boehm`, `bohm`, `b?hm`.
 */
export function lenientName(name: string): string {
  return [...smallLetters(name)].map(lenientLetter).join('');
}

/** Small letters in NFC; the capital and the dotless i of a Turkish keyboard are an i like any other. */
export function smallLetters(text: string): string {
  return text.normalize('NFC').replace(/[İı]/g, 'i').toLowerCase();
}

function lenientLetter(letter: string): string {
  if (/[a-z]/.test(letter)) return letter;
  const bare = withoutMarks(letter);
  return `(?:${[letter, bare, `${bare}e`, '[^a-z0-9]{1,4}'].join('|')})`;
}

/** `ä` → `a`, `ß` → `ss` */
export function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

/** Width of a text in points, in the font and size it will be set in. */
export type Measure = (text: string) => number;

/** Breaks a paragraph into lines no wider than `width`; a word that is wider on its own is broken inside. */
export function wrapped(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part !== '' && measure(part + sign) > width) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}

/**
 * The text with the signs that a font has: accents are dropped where only the bare letter exists (ş → s),
 * anything else becomes a question mark, control signs and line breaks become spaces.
 */
export function printable(text: string, signs: ReadonlySet<number>): string {
  const has = (sign: string) => signs.has(sign.codePointAt(0) ?? 0);
  const inFont = Array.from(text.normalize('NFC'), (sign) => {
    if (/[\s\p{Cc}]/u.test(sign)) return ' ';
    if (/[\p{Cf}\p{M}]/u.test(sign)) return '';
    if (has(sign)) return sign;
    const bare = bareLetters[sign] ?? sign.normalize('NFD').replaceAll(/\p{M}/gu, '');
    return bare !== '' && Array.from(bare).every(has) ? bare : '?';
  });
  return inFont.join('').replaceAll(/ +/g, ' ').trim();
}

/** Letters whose stroke or missing dot is no accent to Unicode. */
const bareLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', ẞ: 'SS' };

import type { Script } from './font-files';

/** Which fonts have a sign (a code point). */
export type Coverage = Readonly<Record<Script, ReadonlySet<number>>>;

/** Stands for a sign that no font has, such as an emoji: a white square. */
export const substitute = '□';

/** Joiners decide how Arabic letters connect; all other invisible signs, such as turned directions, are dropped. */
const joiners = new Set(['\u200c', '\u200d']);

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The text with signs that the fonts have: control signs and line breaks become spaces, an unknown accented letter loses
 * its accents, any other unknown sign becomes one square.
 */
export function printable(text: string, { sans, arabic }: Coverage): string {
  const has = (sign: string) => {
    const point = sign.codePointAt(0) ?? 0;
    return sans.has(point) || arabic.has(point) || joiners.has(sign);
  };
  const shown = Array.from(graphemes.segment(text.normalize('NFC')), ({ segment }) => {
    if (/^[\s\p{Cc}]+$/u.test(segment)) return ' ';
    const visible = Array.from(segment).filter((sign) => joiners.has(sign) || !/[\p{Cf}\p{Cc}]/u.test(sign));
    if (visible.every(has)) return visible.join('');
    const bare = visible
      .join('')
      .normalize('NFD')
      .replaceAll(/[\p{M}\p{Cf}]/gu, '');
    return bare !== '' && Array.from(bare).every(has) ? bare : substitute;
  });
  return shown.join('').replaceAll(/ +/g, ' ').trim();
}

/** Signs of the Arabic script; digits, blanks and most punctuation belong to none. */
const arabicSign = /\p{Script=Arabic}|[\u0600-\u06ff\ufd3e\ufd3f]/u;

/** The font for each sign (UTF-16 unit) of a printable text: marks stay with the letter that they stand on. */
export function scriptsOf(text: string, { sans, arabic }: Coverage): Script[] {
  const chosen: Script[] = [];
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    const last = chosen.at(-1);
    const wished: Script = arabicSign.test(sign) ? 'arabic' : 'sans';
    const kept = /\p{M}/u.test(sign) || joiners.has(sign) ? last : undefined;
    const has = (script: Script) => (script === 'sans' ? sans : arabic).has(point) || joiners.has(sign);
    const script = [kept, wished, 'sans', 'arabic'].find(
      (one): one is Script => one !== undefined && has(one as Script),
    );
    for (let unit = 0; unit < sign.length; unit++) chosen.push(script ?? 'sans');
  }
  return chosen;
}

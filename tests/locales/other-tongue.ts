import type { Language } from '../../shared/i18n/languages';
import type { Sentences } from './word-file';

const arabic = /\p{Script=Arabic}/gu;
const cyrillic = /\p{Script=Cyrillic}/gu;
const scripts: Partial<Record<Language, RegExp>> = { uk: cyrillic, ru: cyrillic, ar: arabic, fa: arabic };

/** Words that German sentences are full of and that none of the other languages in Latin letters has. */
const german = new Set(
  'und nicht ist sind dein deine deinen deinem deiner dich dir auf für eine einen einem einer wird werden kannst hast bist ich wir oder aber noch schon zum zur vom bei wenn dann auch nur alle diese dieser dieses keine kein'.split(
    ' ',
  ),
);
const english = new Set('the and your you are this that with from what which please have has not can will'.split(' '));
const strangers: Partial<Record<Language, readonly ReadonlySet<string>[]>> = {
  en: [german],
  tr: [german, english],
  de: [english],
  'de-simple': [english],
};

/** Keys of the sentences that are not, or only in part, in the language they should be in. */
export function foreign(words: Sentences, code: Language): string[] {
  return [...words].filter(([, sentence]) => isForeign(ownPart(sentence), code)).map(([key]) => key);
}

function isForeign(sentence: string, code: Language): boolean {
  const script = scripts[code];
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  if (script) return letters >= 12 && (sentence.match(script)?.length ?? 0) < letters / 2;
  const spoken = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (strangers[code] ?? []).some((list) => spoken.filter((word) => list.has(word)).length >= 2);
}

/** Names of the product and the course, the same in every language. */
const names = /Probefahrt|Digitaler Führerschein/g;

/** Without values and without what is quoted or in brackets: names of buttons, files and papers may be in the language of the real thing. */
function ownPart(sentence: string): string {
  return sentence
    .replaceAll(names, ' ')
    .replaceAll(/{{[^}]*}}|\([^)]*\)|„[^“]*“|“[^”]*”|«[^»]*»|"[^"]*"|\S+@\S+|https?:\S+|\S+\.\w{2,4}\b/g, ' ');
}

/** Keys of sentences of four words or more that are word for word those of another language. */
export function copiedFrom(source: Sentences, words: Sentences): string[] {
  return [...words]
    .filter(([key, sentence]) => source.get(key) === sentence && isLong(ownPart(sentence)))
    .map(([key]) => key);
}

const isLong = (sentence: string) => (sentence.match(/\p{L}{2,}/gu)?.length ?? 0) >= 4;

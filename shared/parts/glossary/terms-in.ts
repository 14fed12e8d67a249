import { glossary, type Term } from '../../content/glossary';

/** A piece of a text: plain, or a word that the glossary explains. */
export type Piece = string | { readonly word: string; readonly term: Term };

const beginnings = Object.entries(glossary).flatMap(([term, words]) =>
  words.map((word) => [word, term as Term] as const),
);
const termOf = new Map<string, Term>(beginnings);
const longestFirst = [...termOf.keys()].sort((a, b) => b.length - a.length);

/** An ending of up to three letters is inflection: Zeugnis, Zeugnisse. What is longer is another word. */
const pattern = new RegExp(`(?<![\\p{L}\\d])(${longestFirst.join('|')})\\p{L}{0,3}(?![\\p{L}\\d])`, 'giu');

/** The text cut at the words that the glossary knows; each is marked where it stands first. */
export function termsIn(text: string): readonly Piece[] {
  const marked = new Set<Term>();
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of text.matchAll(pattern)) {
    const term = termOf.get((found[1] ?? '').toLowerCase());
    if (!term || marked.has(term) || isInName(text, found.index, found[0].length)) continue;
    marked.add(term);
    pieces.push(text.slice(end, found.index), { word: found[0], term });
    end = found.index + found[0].length;
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== '');
}

/** File names and addresses stay whole: `Lebenslauf_Kaya.pdf`, `bewerbung@firma.example`. */
function isInName(text: string, start: number, length: number): boolean {
  return /[@_/.]$/.test(text.slice(0, start)) || /^(?:[@_/]|[.-]\p{L})/u.test(text.slice(start + length));
}

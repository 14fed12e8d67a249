import type { SitePage } from './page';

/** A piece of text; `hit` is the number of the place found, counted over the whole page, or null between places. */
export interface Piece {
  readonly text: string;
  readonly hit: number | null;
}

/** Each block's text cut at the places where the words stand. Without words every text is one piece. */
export function piecesOf(page: SitePage, words: string): readonly (readonly Piece[])[] {
  const wanted = words.trim().toLowerCase();
  let hit = 0;
  return page.blocks.map(({ text }) => {
    const pieces: Piece[] = [];
    let from = 0;
    for (let at = place(text, wanted, 0); at >= 0; at = place(text, wanted, from)) {
      if (at > from) pieces.push({ text: text.slice(from, at), hit: null });
      from = at + wanted.length;
      pieces.push({ text: text.slice(at, from), hit });
      hit += 1;
    }
    if (from < text.length || pieces.length === 0) pieces.push({ text: text.slice(from), hit: null });
    return pieces;
  });
}

export function hitCount(pieces: readonly (readonly Piece[])[]): number {
  return pieces.flat().filter(({ hit }) => hit !== null).length;
}

function place(text: string, wanted: string, from: number): number {
  return wanted === '' ? -1 : text.toLowerCase().indexOf(wanted, from);
}

/** Clockwise degrees added to a page's own rotation. */
export type Turn = 0 | 90 | 180 | 270;

/** One page lying on the desk. */
export interface PlacedPage {
  /** Names this card for as long as the desk lives, undo included; never used twice. */
  readonly card: number;
  /** Which open document the page comes from. */
  readonly source: string;
  /** 0-based page of that document. */
  readonly page: number;
  readonly turn: Turn;
}

export type Pages = readonly PlacedPage[];

/** The pages in their order, with every step back and forth. Plain data: it can be stored as it is. */
export interface Arrangement {
  readonly pages: Pages;
  /** Earlier states, the latest last. */
  readonly past: readonly Pages[];
  /** States taken back, the next one to return first. */
  readonly future: readonly Pages[];
  readonly nextCard: number;
}

export type Change =
  | { readonly kind: 'add'; readonly source: string; readonly count: number }
  /** `to`: the place the page has afterwards, from 0. */
  | { readonly kind: 'move'; readonly card: number; readonly to: number }
  | { readonly kind: 'turn'; readonly card: number; readonly by: 90 | 270 }
  | { readonly kind: 'remove'; readonly card: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

export const emptyArrangement: Arrangement = { pages: [], past: [], future: [], nextCard: 0 };

/** Steps that can be taken back. */
export const longestPast = 100;

/** The arrangement after one change; the same object if the change has nothing to do. */
export function arrange(arrangement: Arrangement, change: Change): Arrangement {
  switch (change.kind) {
    case 'add':
      return added(arrangement, change.source, change.count);
    case 'undo':
      return undone(arrangement);
    case 'redo':
      return redone(arrangement);
    default:
      return stepped(arrangement, changed(arrangement.pages, change));
  }
}

function added(arrangement: Arrangement, source: string, count: number): Arrangement {
  if (count < 1) return arrangement;
  const { pages, nextCard } = arrangement;
  const fresh = Array.from({ length: count }, (_, page): PlacedPage => {
    return { card: nextCard + page, source, page, turn: 0 };
  });
  return { ...stepped(arrangement, [...pages, ...fresh]), nextCard: nextCard + count };
}

function changed(pages: Pages, change: Extract<Change, { card: number }>): Pages {
  const from = pages.findIndex(({ card }) => card === change.card);
  const page = pages[from];
  if (!page) return pages;
  if (change.kind === 'remove') return pages.toSpliced(from, 1);
  if (change.kind === 'turn') return pages.with(from, { ...page, turn: turned(page.turn, change.by) });
  const to = Math.min(Math.max(change.to, 0), pages.length - 1);
  return to === from ? pages : pages.toSpliced(from, 1).toSpliced(to, 0, page);
}

function turned(turn: Turn, by: 90 | 270): Turn {
  return ((turn + by) % 360) as Turn;
}

function stepped(arrangement: Arrangement, pages: Pages): Arrangement {
  if (pages === arrangement.pages) return arrangement;
  const past = [...arrangement.past, arrangement.pages].slice(-longestPast);
  return { ...arrangement, pages, past, future: [] };
}

function undone(arrangement: Arrangement): Arrangement {
  const pages = arrangement.past.at(-1);
  if (!pages) return arrangement;
  const future = [arrangement.pages, ...arrangement.future];
  return { ...arrangement, pages, past: arrangement.past.slice(0, -1), future };
}

function redone(arrangement: Arrangement): Arrangement {
  const [pages, ...future] = arrangement.future;
  if (!pages) return arrangement;
  return { ...arrangement, pages, past: [...arrangement.past, arrangement.pages], future };
}

import { type Weight, widthOf, wrap } from '../../files/paper/helvetica';
import type { Block, PageSpec } from '../../model/document';
import { type WrittenBlock, type WrittenText, wordsOf } from './text';

/** A4 with margins, in points. */
const paper = { left: 62, right: 533, top: 62, bottom: 780 } as const;
const pointsInCentimetre = 28.35;
/** Where tabs jump without a stop of their own. */
const usualTab = 1.25;
const leading = 1.35;

interface Look {
  readonly size: number;
  readonly weight: Weight;
  /** Space above, in points. */
  readonly space: number;
  readonly indent: number;
}

/** A text on paper: the pages, and the words that each of them begins with; empty lines above them are no words. */
export interface Layout {
  readonly pages: readonly PageSpec[];
  readonly firstWords: readonly string[];
}

interface Cursor {
  readonly pages: Block[][];
  readonly firstWords: string[];
  y: number;
}

/** Sets a text on pages. The same text gives the same pages, in the preview and in the PDF. */
export function layOutText(text: WrittenText): Layout {
  const cursor: Cursor = { pages: [[]], firstWords: [], y: paper.top };
  for (const block of text) {
    if (block.kind === 'break') turnPage(cursor);
    else setBlock(block, cursor);
  }
  return {
    pages: cursor.pages.map((blocks) => ({ number: '', blocks, render: 'text', turn: 0 })),
    firstWords: cursor.pages.map((_, page) => cursor.firstWords[page] ?? ''),
  };
}

function setBlock(block: Exclude<WrittenBlock, { kind: 'break' }>, cursor: Cursor): void {
  const look = lookOf(block);
  const tab = block.kind === 'paragraph' ? (block.tabStop ?? usualTab) : usualTab;
  const lines = linesOf(wordsOf(block), look, tab * pointsInCentimetre);
  cursor.y += cursor.y === paper.top ? 0 : look.space;
  for (const line of lines) {
    if (cursor.y + look.size * leading > paper.bottom) turnPage(cursor);
    const page = cursor.pages.length - 1;
    cursor.firstWords[page] ||= wordsOf(block).trim().slice(0, 200);
    cursor.pages[page]?.push(...line.map((piece): Block => ({ ...piece, y: cursor.y })));
    cursor.y += look.size * leading;
  }
  if (block.kind === 'item') bullet(cursor, look, lines.length);
}

function turnPage(cursor: Cursor): void {
  cursor.pages.push([]);
  cursor.y = paper.top;
}

function bullet(cursor: Cursor, look: Look, lines: number): void {
  const y = cursor.y - lines * look.size * leading;
  if (y < paper.top) return;
  cursor.pages.at(-1)?.push({ ...textAt(paper.left + 4, 12, look), y, text: '•' });
}

function lookOf(block: WrittenBlock): Look {
  if (block.kind === 'heading') {
    return block.level === 1
      ? { size: 17, weight: 'bold', space: 16, indent: 0 }
      : { size: 13, weight: 'bold', space: 12, indent: 0 };
  }
  const bold = block.kind !== 'break' && block.pieces.length > 0 && block.pieces.every((piece) => piece.bold);
  return { size: 11, weight: bold ? 'bold' : 'regular', space: 3, indent: block.kind === 'item' ? 18 : 0 };
}

type Placed = Omit<Extract<Block, { kind: 'text' }>, 'y'>;

function textAt(x: number, width: number, { size, weight }: Look): Omit<Placed, 'text'> {
  return { kind: 'text', x, width, size, weight, align: 'left' };
}

/** The lines of a paragraph; what stands behind a tab begins at the next stop, only the last piece is wrapped. */
function linesOf(words: string, look: Look, stop: number): Placed[][] {
  const pieces = words.split('\t');
  const last = pieces.pop() ?? '';
  let x = paper.left + look.indent;
  const before = pieces.map((piece) => {
    const placed = { ...textAt(x, paper.right - x, look), text: piece };
    x = nextStop(x + widthOf(piece, look.size, look.weight), stop);
    return placed;
  });
  const width = Math.max(60, paper.right - x);
  const wrapped = wrap(last, width, look.size, look.weight).map((line) => [
    { ...textAt(x, width + 4, look), text: line },
  ]);
  const [first = [], ...rest] = wrapped.length > 0 ? wrapped : [[]];
  return [[...before, ...first].filter(({ text }) => text !== ''), ...rest];
}

function nextStop(x: number, stop: number): number {
  const used = x - paper.left;
  return paper.left + (Math.floor(used / stop + 0.001) + 1) * stop;
}

import type { TextParagraph } from '../../model/text-document';

/** A paragraph as a format's reader finds it. */
export interface Block {
  /** With `\t` for tabs, `\n` for line breaks, and `pageBreak` where a page ends inside of it. */
  readonly text: string;
  readonly style: TextParagraph['style'];
  readonly level: number;
  readonly tabStops: number;
  readonly breakBefore: boolean;
  readonly breakAfter: boolean;
  readonly inTable: boolean;
}

/** Form feed; XML texts cannot hold it. */
export const pageBreak = '\f';

const most = 1_000;
const longestText = 2_000;

/** The facts about the blocks; one with a page break inside becomes one paragraph on each side of it. */
export function paragraphsOf(blocks: readonly Block[]): TextParagraph[] {
  const paragraphs: TextParagraph[] = [];
  let broken = false;
  for (const block of blocks) {
    if (paragraphs.length >= most) break;
    const [first = '', ...later] = block.text.split(pageBreak);
    const carried = later.at(-1) === '';
    const texts = carried ? later.slice(0, -1) : later;
    const before = block.breakBefore || broken;
    if (first !== '' || texts.length === 0) paragraphs.push(paragraph(block, first, before));
    for (const text of texts) paragraphs.push(paragraph(block, text, true));
    broken = carried || block.breakAfter;
  }
  return paragraphs.slice(0, most);
}

function paragraph(block: Block, text: string, breakBefore: boolean): TextParagraph {
  const { style, level, tabStops, inTable } = block;
  return {
    text: text.slice(0, longestText),
    style,
    level: Math.min(level, 6),
    tabs: text.split('\t').length - 1,
    tabStops,
    spaces: longestRun(text),
    breakBefore,
    inTable,
  };
}

/** Spaces at the end of a line move nothing. */
function longestRun(text: string): number {
  const runs = text.match(/[ \u00a0]+(?=[^ \u00a0\n])/g) ?? [];
  return runs.reduce((longest, { length }) => Math.max(longest, length), 0);
}

import type { TextDocumentFacts, TextParagraph } from '../../model/text-document';
import { layOutText } from './layout';
import { type WrittenBlock, type WrittenText, wordsOf } from './text';

/** What a text made here tells of itself: the same facts as of a file from another program, and its pages. */
export function factsOf(text: WrittenText): Extract<TextDocumentFacts, { outcome: 'read' }> {
  const paragraphs = text.flatMap((block, at) => (block.kind === 'break' ? [] : [paragraphOf(block, text[at - 1])]));
  return {
    outcome: 'read',
    bytes: JSON.stringify(text).length,
    format: 'writer',
    paragraphs,
    pages: [...layOutText(text).firstWords],
  };
}

function paragraphOf(block: Exclude<WrittenBlock, { kind: 'break' }>, before: WrittenBlock | undefined): TextParagraph {
  const words = wordsOf(block);
  return {
    text: words.slice(0, 2_000),
    style: block.kind === 'paragraph' ? 'body' : block.kind === 'item' ? 'list' : 'heading',
    level: block.kind === 'heading' ? block.level : 0,
    tabs: words.split('\t').length - 1,
    tabStops: block.kind === 'paragraph' && block.tabStop !== null ? 1 : 0,
    spaces: longestRunOfSpaces(words),
    breakBefore: before?.kind === 'break',
    inTable: false,
  };
}

/** Spaces before further text; those at the end align nothing. */
function longestRunOfSpaces(words: string): number {
  const runs = words.trimEnd().match(/[ \u00a0]+/g) ?? [];
  return runs.reduce((longest, run) => Math.max(longest, run.length), 0);
}

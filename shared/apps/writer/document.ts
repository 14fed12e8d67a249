import type { Node } from 'prosemirror-model';
import * as v from 'valibot';
import { writerSchema } from './schema';
import { type Piece, type tabStops, type WrittenBlock, type WrittenText, writtenTextSchema } from './text';

/** A written text as the editor's document. */
export function documentOf(text: WrittenText): Node {
  const nodes = text.map(nodeOf);
  return writerSchema.node('doc', null, nodes.length > 0 ? nodes : [writerSchema.node('paragraph')]);
}

function nodeOf(block: WrittenBlock): Node {
  switch (block.kind) {
    case 'paragraph':
      return writerSchema.node('paragraph', { tabStop: block.tabStop }, inline(block.pieces));
    case 'heading':
      return writerSchema.node('heading', { level: block.level }, inline(block.pieces));
    case 'item':
      return writerSchema.node('item', null, inline(block.pieces));
    case 'break':
      return writerSchema.node('break');
  }
}

function inline(pieces: readonly Piece[]): Node[] {
  const bold = writerSchema.mark('bold');
  return pieces
    .filter(({ text }) => text !== '')
    .map((piece) => writerSchema.text(piece.text, piece.bold ? [bold] : []));
}

/** The editor's document as plain data. */
export function textOf(document: Node): WrittenText {
  return v.parse(writtenTextSchema, document.children.map(blockOf));
}

function blockOf(node: Node): WrittenBlock {
  const pieces = node.children.map((piece) => ({ text: piece.text ?? '', bold: piece.marks.length > 0 }));
  switch (node.type.name) {
    case 'heading':
      return { kind: 'heading', level: node.attrs.level === 2 ? 2 : 1, pieces };
    case 'item':
      return { kind: 'item', pieces };
    case 'break':
      return { kind: 'break' };
    default:
      return { kind: 'paragraph', pieces, tabStop: node.attrs.tabStop as (typeof tabStops)[number] | null };
  }
}

import { toggleMark } from 'prosemirror-commands';
import type { Attrs, NodeType } from 'prosemirror-model';
import { type Command, type EditorState, Selection } from 'prosemirror-state';
import { writerSchema } from './schema';

/** Styles that a paragraph can have. */
export const styles = ['body', 'heading-1', 'heading-2', 'item'] as const;
export type Style = (typeof styles)[number];

const { nodes, marks } = writerSchema;

/** Gives the chosen paragraphs a style. */
export function setStyle(style: Style): Command {
  switch (style) {
    case 'body':
      return setBlocks(nodes.paragraph, { tabStop: null });
    case 'heading-1':
      return setBlocks(nodes.heading, { level: 1 });
    case 'heading-2':
      return setBlocks(nodes.heading, { level: 2 });
    case 'item':
      return setBlocks(nodes.item);
  }
}

/** The tab stop of the chosen paragraphs in centimetres; null takes it away. Other styles stay as they are. */
export function setTabStop(tabStop: number | null): Command {
  return (state, dispatch) => {
    const change = state.tr;
    for (const [node, at] of chosenBlocks(state)) {
      if (node.type === nodes.paragraph) change.setNodeMarkup(at, undefined, { tabStop });
    }
    dispatch?.(change);
    return true;
  };
}

/** A heading loses hand-made bold, because its style says how it looks. */
function setBlocks(type: NodeType, attrs: Attrs | null = null): Command {
  return (state, dispatch) => {
    const change = state.tr;
    for (const [node, at] of chosenBlocks(state)) {
      if (node.type === nodes.break) continue;
      change.setNodeMarkup(at, type, attrs);
      if (type === nodes.heading) change.removeMark(at + 1, at + 1 + node.content.size, marks.bold);
    }
    dispatch?.(change.scrollIntoView());
    return true;
  };
}

function chosenBlocks(state: EditorState) {
  const blocks: [node: EditorState['doc'], at: number][] = [];
  state.doc.nodesBetween(state.selection.from, state.selection.to, (node, at) => {
    blocks.push([node, at]);
    return false;
  });
  return blocks;
}

/** A page break before the paragraph of the cursor. */
export const breakPage: Command = (state, dispatch) => {
  const at = state.selection.$from.before(1);
  const change = state.tr.insert(at, writerSchema.node('break'));
  dispatch?.(change.setSelection(Selection.near(change.doc.resolve(at + 2))).scrollIntoView());
  return true;
};

export const insertTab: Command = (state, dispatch) => {
  dispatch?.(state.tr.insertText('\t').scrollIntoView());
  return true;
};

export const toggleBold: Command = (state, dispatch) => (marks.bold ? toggleMark(marks.bold)(state, dispatch) : false);

/** The style of the paragraph with the cursor. */
export function styleAt(state: EditorState): Style {
  const { parent } = state.selection.$from;
  if (parent.type === nodes.heading) return parent.attrs.level === 2 ? 'heading-2' : 'heading-1';
  return parent.type === nodes.item ? 'item' : 'body';
}

/** The tab stop of the paragraph with the cursor, in centimetres. */
export function tabStopAt(state: EditorState): number | null {
  return (state.selection.$from.parent.attrs.tabStop as number | null | undefined) ?? null;
}

import { Schema } from 'prosemirror-model';

/** What can stand in a text: headings, paragraphs with a tab stop, list items, page breaks; bold words. */
export const writerSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: 'text*',
      attrs: { tabStop: { default: null, validate: 'number|null' } },
      toDOM: ({ attrs }) => ['p', attrs.tabStop === null ? {} : { class: `writer-tab-${attrs.tabStop}` }, 0],
    },
    heading: {
      group: 'block',
      content: 'text*',
      defining: true,
      attrs: { level: { default: 1, validate: 'number' } },
      toDOM: ({ attrs }) => [attrs.level === 1 ? 'h3' : 'h4', { class: `writer-heading-${attrs.level}` }, 0],
    },
    item: { group: 'block', content: 'text*', toDOM: () => ['p', { class: 'writer-item' }, 0] },
    break: { group: 'block', atom: true, selectable: true, toDOM: () => ['hr', { class: 'writer-break' }] },
    text: { inline: true },
  },
  marks: { bold: { toDOM: () => ['strong', 0] } },
});

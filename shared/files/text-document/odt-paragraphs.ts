import { OtherKindError } from '../office/office-trouble';
import type { XmlElement } from '../xml/read-xml';
import { childElements, findAt } from '../xml/walk';
import { OdtStyles } from './odt-styles';
import { odtText } from './odt-text';
import type { Block } from './paragraphs-of';
import { headingOf } from './style-kind';

/** Removed text of tracked changes, footnotes, comments. */
const unseen: ReadonlySet<string> = new Set(['text:tracked-changes', 'text:note', 'office:annotation']);

/** The paragraphs of an OpenDocument text in reading order; those of text boxes follow the paragraph they hang on. */
export function odtParagraphs(content: XmlElement, styles: XmlElement | null): Block[] {
  const text = findAt(content, 'office:body', 'office:text');
  if (!text) throw new OtherKindError();
  const blocks = blocksIn(text, { styles: new OdtStyles(content, styles), inTable: false, inList: false });
  const [first, ...others] = blocks;
  return first ? [{ ...first, breakBefore: false }, ...others] : [];
}

interface Reading {
  readonly styles: OdtStyles;
  readonly inTable: boolean;
  readonly inList: boolean;
}

function blocksIn(element: XmlElement, reading: Reading): Block[] {
  return childElements(element)
    .filter(({ name }) => !unseen.has(name))
    .flatMap((child) => {
      switch (child.name) {
        case 'text:p':
        case 'text:h':
          return paragraphBlocks(child, reading);
        case 'text:list':
          return blocksIn(child, { ...reading, inList: true });
        case 'table:table':
          return tableBlocks(child, reading);
        default:
          return blocksIn(child, reading);
      }
    });
}

function paragraphBlocks(paragraph: XmlElement, reading: Reading): Block[] {
  const shape = reading.styles.shapeOf('paragraph', paragraph.attributes.get('text:style-name'));
  const level = Number(paragraph.attributes.get('text:outline-level') ?? '1');
  const heading = paragraph.name === 'text:h' && shape.style !== 'title' ? headingOf(level) : null;
  const list = reading.inList && shape.style === 'body' ? { style: 'list' as const } : null;
  const block: Block = {
    ...shape,
    ...list,
    ...heading,
    text: odtText(paragraph),
    breakBefore: shape.breakBefore && !reading.inTable,
    inTable: reading.inTable,
  };
  return [block, ...boxesIn(paragraph).flatMap((box) => blocksIn(box, { ...reading, inTable: false, inList: false }))];
}

function boxesIn(element: XmlElement): XmlElement[] {
  return childElements(element)
    .filter(({ name }) => !unseen.has(name))
    .flatMap((child) => (child.name === 'draw:text-box' ? [child] : boxesIn(child)));
}

/** A page break before a table stands before its first paragraph; those inside of cells break nothing. */
function tableBlocks(table: XmlElement, reading: Reading): Block[] {
  const shape = reading.styles.shapeOf('table', table.attributes.get('table:style-name'));
  const [first, ...others] = blocksIn(table, { ...reading, inTable: true, inList: false });
  return first ? [{ ...first, breakBefore: first.breakBefore || shape.breakBefore }, ...others] : [];
}

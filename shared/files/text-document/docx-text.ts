import type { XmlElement } from '../xml/read-xml';
import { childElements, textIn } from '../xml/walk';
import { pageBreak } from './paragraphs-of';

/** Removed text of tracked changes, field codes, comments, properties. */
const unseen: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:pPr', 'w:rPr', 'w:sectPr']);

/** The children that a reader sees; of alternatives only the first. */
export function shownChildren(element: XmlElement): XmlElement[] {
  const children = childElements(element).filter(({ name }) => !unseen.has(name));
  return element.name === 'mc:AlternateContent' ? children.slice(0, 1) : children;
}

/** Text of a paragraph, without that of text boxes. */
export function docxText(element: XmlElement): string {
  switch (element.name) {
    case 'w:t':
      return textIn(element).replace(/\r\n?/g, '\n');
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return element.attributes.get('w:type') === 'page' ? pageBreak : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:txbxContent':
      return '';
    default:
      return shownChildren(element).map(docxText).join('');
  }
}

import type { XmlElement } from '../xml/read-xml';

/** Text boxes are read apart; the rest is not shown in the text. */
const skipped: ReadonlySet<string> = new Set(['draw:frame', 'text:note', 'office:annotation', 'text:soft-page-break']);

const mostSpaces = 2_000;

/** Text of a paragraph. Blanks in the XML count once, as the format has it; more of them stand as `text:s`. */
export function odtText(paragraph: XmlElement): string {
  return piecesOf(paragraph).join('').replace(/ {2,}/g, ' ').replace(/^ | $/g, '').replaceAll(certainSpace, ' ');
}

/** Stands for a space that was meant while blanks are joined; XML texts cannot hold it. */
const certainSpace = '\u0001';

function piecesOf(element: XmlElement): string[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [child.replace(/[ \t\r\n]+/g, ' ')];
    if (skipped.has(child.name)) return [];
    switch (child.name) {
      case 'text:tab':
        return ['\t'];
      case 'text:line-break':
        return ['\n'];
      case 'text:s':
        return [
          certainSpace.repeat(Math.min(mostSpaces, Math.max(1, Number(child.attributes.get('text:c') ?? '1') || 1))),
        ];
      default:
        return piecesOf(child);
    }
  });
}

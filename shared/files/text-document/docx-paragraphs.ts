import { OtherKindError } from '../office/office-trouble';
import type { OfficePackage } from '../office/open-package';
import { relationshipsOf } from '../office/relationships';
import type { XmlElement } from '../xml/read-xml';
import { allNamed, childElements, findAt } from '../xml/walk';
import { DocxStyles } from './docx-styles';
import { docxText, shownChildren } from './docx-text';
import type { Block } from './paragraphs-of';

/** The paragraphs of a Word document in reading order; those of text boxes follow the paragraph they hang on. */
export function docxParagraphs(file: OfficePackage, main: string): Block[] {
  const document = file.part(main);
  const body = document?.name === 'w:document' ? findAt(document, 'w:body') : undefined;
  if (!document || !body) throw new OtherKindError();
  const stylesPart = relationshipsOf(file, main).find(({ type }) => type === 'styles')?.target;
  const styles = new DocxStyles(stylesPart === undefined ? null : file.part(stylesPart));
  const startsPage = sectionStarts(body);
  return blocksIn(body, { styles, startsPage, inTable: false });
}

interface Reading {
  readonly styles: DocxStyles;
  /** Section properties, held by a section's last paragraph, after which a new page begins. */
  readonly startsPage: ReadonlySet<XmlElement>;
  readonly inTable: boolean;
}

function blocksIn(element: XmlElement, reading: Reading): Block[] {
  return shownChildren(element).flatMap((child) => {
    if (child.name === 'w:p') return paragraphBlocks(child, reading);
    return blocksIn(child, child.name === 'w:tbl' ? { ...reading, inTable: true } : reading);
  });
}

function paragraphBlocks(paragraph: XmlElement, reading: Reading): Block[] {
  const properties = findAt(paragraph, 'w:pPr');
  const section = findAt(properties, 'w:sectPr');
  const block: Block = {
    ...reading.styles.shapeOf(properties),
    text: docxText(paragraph),
    breakAfter: section !== undefined && reading.startsPage.has(section),
    inTable: reading.inTable,
  };
  const boxes = shownBoxes(paragraph).flatMap((box) => blocksIn(box, { ...reading, inTable: false }));
  return [block, ...boxes];
}

function shownBoxes(element: XmlElement): XmlElement[] {
  return shownChildren(element).flatMap((child) => (child.name === 'w:txbxContent' ? [child] : shownBoxes(child)));
}

/** How a section begins is said by its own properties, which stand at its end. */
function sectionStarts(body: XmlElement): ReadonlySet<XmlElement> {
  const own = childElements(body).filter(({ name }) => name === 'w:sectPr');
  const sections = [...allNamed(body, 'w:sectPr').filter((section) => !own.includes(section)), ...own];
  return new Set(
    sections.filter((_, index) => {
      const type = findAt(sections[index + 1], 'w:type')?.attributes.get('w:val') ?? 'nextPage';
      return type !== 'continuous' && type !== 'nextColumn';
    }),
  );
}

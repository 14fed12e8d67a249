import type { PDFDocument, PDFPage, PDFRef } from 'pdf-lib';
import type { Role } from './report-layout';

type PdfLibrary = typeof import('pdf-lib');

/** Marks what is drawn, so that a screen reader knows headings from paragraphs and skips the footer. */
export interface Tagger {
  /** The blocks from here on belong to a part of its own, such as one person's sheet. @param language BCP 47, if not the document's */
  section(language?: string): void;
  /** Opens a block; the lines drawn by the returned function belong to it. */
  block(role: Role): (page: PDFPage, draw: () => void) => void;
  /** Draws something that belongs to the page and not to the text. */
  artifact(page: PDFPage, draw: () => void): void;
  /** Writes the structure tree into the document, once, when all is drawn. */
  finish(): void;
}

/** Tagged PDF as in ISO 32000-1, 14.6 (marked content) and 14.7 (logical structure). */
export function makeTagger(
  { PDFName, PDFNumber, PDFOperator, PDFOperatorNames, PDFString }: PdfLibrary,
  pdf: PDFDocument,
): Tagger {
  const { context } = pdf;
  const root = context.nextRef();
  const body = context.nextRef();
  /** What the document holds: blocks, or parts with blocks. */
  const whole = context.obj([]);
  let parent = { ref: body, children: whole };
  /** For each page the block of each marked line, in drawing order: the parent tree. */
  const parents = new Map<PDFPage, PDFRef[]>();

  const marked = (page: PDFPage, tag: string, properties: string, draw: () => void) => {
    const begin = PDFOperatorNames.BeginMarkedContentSequence;
    page.pushOperators(PDFOperator.of(begin, [PDFName.of(tag), properties]));
    draw();
    page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
  };

  const element = (role: Role | 'Sect', under: PDFRef, language?: string) => {
    const children = context.obj([]);
    const entry = context.obj({ Type: 'StructElem', S: role, P: under, K: children });
    if (language) entry.set(PDFName.of('Lang'), PDFString.of(language));
    return { ref: context.register(entry), children };
  };

  return {
    section(language) {
      parent = element('Sect', body, language);
      whole.push(parent.ref);
    },
    block(role) {
      const { ref: self, children: lines } = element(role, parent.ref);
      parent.children.push(self);
      return (page, draw) => {
        const here = parents.get(page) ?? [];
        parents.set(page, here);
        lines.push(context.obj({ Type: 'MCR', Pg: page.ref, MCID: here.length }));
        marked(page, role, `<</MCID ${here.length}>>`, draw);
        here.push(self);
      };
    },
    artifact: (page, draw) => marked(page, 'Artifact', '<</Type/Pagination>>', draw),
    finish() {
      const numbers = context.obj([]);
      for (const [index, [page, elements]] of [...parents].entries()) {
        page.node.set(PDFName.of('StructParents'), PDFNumber.of(index));
        page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
        numbers.push(PDFNumber.of(index));
        numbers.push(context.obj(elements));
      }
      context.assign(body, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: whole }));
      const tree = {
        Type: 'StructTreeRoot',
        K: [body],
        ParentTree: { Nums: numbers },
        ParentTreeNextKey: parents.size,
      };
      context.assign(root, context.obj(tree));
      pdf.catalog.set(PDFName.of('StructTreeRoot'), root);
      pdf.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
    },
  };
}

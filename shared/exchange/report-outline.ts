import type { PDFDocument, PDFPage } from 'pdf-lib';

type PdfLibrary = typeof import('pdf-lib');

export interface Bookmark {
  readonly title: string;
  readonly page: PDFPage;
}

/** A flat list of bookmarks that the reader shows beside the pages (ISO 32000-1, 12.3.3). */
export function writeOutline(
  { PDFHexString, PDFName }: PdfLibrary,
  pdf: PDFDocument,
  bookmarks: readonly Bookmark[],
): void {
  const { context } = pdf;
  const root = context.nextRef();
  const refs = bookmarks.map(() => context.nextRef());
  const [first, last] = [refs[0], refs.at(-1)];
  if (!first || !last) return;
  for (const [at, { title, page }] of bookmarks.entries()) {
    const ref = refs[at];
    if (!ref) continue;
    const item = context.obj({ Title: PDFHexString.fromText(title), Parent: root, Dest: [page.ref, 'Fit'] });
    const [before, after] = [refs[at - 1], refs[at + 1]];
    if (before) item.set(PDFName.of('Prev'), before);
    if (after) item.set(PDFName.of('Next'), after);
    context.assign(ref, item);
  }
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: refs.length }));
  pdf.catalog.set(PDFName.of('Outlines'), root);
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

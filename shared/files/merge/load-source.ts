import type { PDFDocument } from 'pdf-lib';
import { asDamaged, mostPages, quickLook } from '../open-pdf';
import { PdfError } from '../pdf-door';

/** Opens a file for taking pages out of it. @throws PdfError */
export async function loadSource(bytes: Uint8Array<ArrayBuffer>): Promise<PDFDocument> {
  quickLook(bytes);
  const lib = await import('pdf-lib');
  const pdf = await lib.PDFDocument.load(bytes, { updateMetadata: false }).catch((error: unknown) => {
    throw new PdfError(error instanceof lib.EncryptedPDFError ? 'locked' : 'damaged');
  });
  if (pdf.isEncrypted) throw new PdfError('locked');
  if (pageCountOf(pdf) === 0) throw new PdfError('damaged');
  return pdf;
}

/** The page tree is read only now, and may be broken. */
function pageCountOf(pdf: PDFDocument): number {
  try {
    return pdf.getPageCount();
  } catch (error) {
    return asDamaged(error);
  }
}

/** Number of pages of a file that can be worked with. @throws PdfError */
export async function countPages(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const count = pageCountOf(await loadSource(bytes));
  if (count > mostPages) throw new PdfError('too-many-pages');
  return count;
}

import type { PDFDocument, PDFFont } from 'pdf-lib';
import type { DocumentSpec, PageSpec } from '../../model/document';
import type { PdfWorld } from '../pdf-world';
import { drawOnPdf } from './draw-on-pdf';
import type { Weight } from './helvetica';
import { layOut } from './lay-out';
import { paperHeight, paperWidth } from './marks';
import { officeScanner, type ScanSettings, scanPage } from './scan-page';

/** Sets a document on paper. No title, author or date: nothing in the file tells what is in it. */
export async function makeDocument(
  document: DocumentSpec,
  world: PdfWorld,
  scanner: ScanSettings = officeScanner,
): Promise<Uint8Array<ArrayBuffer>> {
  const lib = await import('pdf-lib');
  const pdf = await lib.PDFDocument.create({ updateMetadata: false });
  const fonts = {
    regular: await pdf.embedFont(lib.StandardFonts.Helvetica),
    bold: await pdf.embedFont(lib.StandardFonts.HelveticaBold),
  };
  for (const page of document.pages) {
    if (page.render === 'image') await addScan(pdf, await scanPage(page, scanner, world));
    else addPrint(lib, pdf, fonts, page);
  }
  return new Uint8Array(await pdf.save());
}

function addPrint(
  lib: typeof import('pdf-lib'),
  pdf: PDFDocument,
  fonts: Readonly<Record<Weight, PDFFont>>,
  page: PageSpec,
): void {
  const sheet = pdf.addPage([paperWidth, paperHeight]);
  if (page.turn !== 0) sheet.setRotation(lib.degrees(page.turn));
  drawOnPdf(lib, sheet, fonts, layOut(page));
}

async function addScan(pdf: PDFDocument, jpeg: Uint8Array<ArrayBuffer>): Promise<void> {
  const picture = await pdf.embedJpg(jpeg);
  const sideways = picture.width > picture.height;
  const [width, height] = sideways ? [paperHeight, paperWidth] : [paperWidth, paperHeight];
  pdf.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height });
}

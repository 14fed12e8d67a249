import type { PDFDocumentProxy } from 'pdfjs-dist';
import { asDamaged, openPdf } from './open-pdf';
import { contextOf, type PdfWorld } from './pdf-world';

/** Paints a page as a viewer shows it, `width` pixels wide. */
export async function paintPdfPage(
  pdf: PDFDocumentProxy,
  page: number,
  width: number,
  world: PdfWorld,
): Promise<OffscreenCanvas> {
  const sheet = await pdf.getPage(page + 1);
  const scale = width / sheet.getViewport({ scale: 1 }).width;
  const viewport = sheet.getViewport({ scale });
  const canvas = world.canvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  const canvasContext = contextOf(canvas) as unknown as CanvasRenderingContext2D;
  await sheet.render({ canvas: null, canvasContext, viewport }).promise;
  sheet.cleanup();
  return canvas;
}

/** Picture of one page of a file. @throws PdfError */
export async function picturePage(
  bytes: Uint8Array<ArrayBuffer>,
  page: number,
  width: number,
  world: PdfWorld,
): Promise<ImageBitmap> {
  const pdf = await openPdf(bytes, world);
  try {
    const canvas = await paintPdfPage(pdf, page, width, world).catch(asDamaged);
    return canvas.transferToImageBitmap();
  } finally {
    await pdf.loadingTask.destroy();
  }
}

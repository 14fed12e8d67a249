/** What the PDF code needs from the place where it runs: a browser's worker, or Node in tests and while files are made. */
export interface PdfWorld {
  canvas(width: number, height: number): OffscreenCanvas;
  /** `quality` 0 to 1, as browsers have it. */
  jpeg(canvas: OffscreenCanvas, quality: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Decodes a JPEG or PNG; the caller draws it and lets it go. @throws for anything else */
  decode(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap>;
  /** Stand-ins for the fonts that PDF files may leave out, by pdfjs's file name. */
  font(fileName: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** The 2D context of a canvas of ours. */
export function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas');
  return context;
}

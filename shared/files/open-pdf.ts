import type { PDFDocumentProxy } from 'pdfjs-dist';
import { PdfError } from './pdf-door';
import { contextOf, type PdfWorld } from './pdf-world';

/** A file beyond this is not looked at. */
export const largestFile = 80 * 1024 * 1024;
export const mostPages = 100;

/** A library that stumbles over a file's insides says something about the file, not about us. @throws PdfError always */
export function asDamaged(error: unknown): never {
  throw error instanceof PdfError ? error : new PdfError('damaged');
}

/** Refuses what cannot be a PDF without reading it all. @throws PdfError */
export function quickLook(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new PdfError('empty');
  if (bytes.length > largestFile) throw new PdfError('too-large');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (!head.includes('%PDF-')) throw new PdfError('not-a-pdf');
}

/**
 * Opens a file for reading. Takes the bytes over; the caller destroys the document.
 * No eval, no WebAssembly, no foreign address: our content policy allows none of them.
 * @throws PdfError
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>, world: PdfWorld): Promise<PDFDocumentProxy> {
  quickLook(bytes);
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    data: bytes,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: typeof ImageDecoder !== 'undefined',
    stopAtErrors: false,
    CanvasFactory: canvasFactory(world),
    FilterFactory: NoFilters,
    BinaryDataFactory: binaryDataFactory(world),
  });
  const pdf = await task.promise.catch((error: unknown) => {
    throw new PdfError(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged');
  });
  if (pdf.numPages > mostPages) throw new PdfError('too-many-pages');
  return pdf;
}

/**
 * The build for older browsers, which libraries have. pdfjs finds its worker half as a global and then runs it
 * in this thread, which is a worker already.
 */
async function loadPdfjs(): Promise<typeof import('pdfjs-dist')> {
  const [pdfjs] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ]);
  return pdfjs;
}

interface CanvasAndContext {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** The canvas maker in the shape that pdfjs asks for. */
function canvasFactory(world: PdfWorld) {
  return class {
    create(width: number, height: number): CanvasAndContext {
      const canvas = world.canvas(Math.max(1, width), Math.max(1, height));
      return { canvas, context: contextOf(canvas) };
    }
    reset({ canvas }: CanvasAndContext, width: number, height: number): void {
      if (canvas) Object.assign(canvas, { width, height });
    }
    destroy(pair: CanvasAndContext): void {
      if (pair.canvas) Object.assign(pair.canvas, { width: 0, height: 0 });
      pair.canvas = null;
      pair.context = null;
    }
  };
}

/** Colour filters need a page's DOM; without them a picture is merely plainer. */
class NoFilters {
  addFilter = () => 'none';
  addHCMFilter = () => 'none';
  addAlphaFilter = () => 'none';
  addLuminosityFilter = () => 'none';
  addHighlightHCMFilter = () => 'none';
  destroy = () => undefined;
}

function binaryDataFactory(world: PdfWorld) {
  return class {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (kind !== 'standardFontDataUrl') throw new Error(`not shipped: ${filename}`);
      return world.font(filename);
    }
  };
}

import type { DocumentSpec } from '../model/document';
import type { PdfFacts } from '../model/pdf';
import type { Progress } from './worker-messages';

/** Why a PDF could not be opened for work; each has a sentence in the locale files. */
export type PdfTrouble = 'empty' | 'not-a-pdf' | 'locked' | 'damaged' | 'too-large' | 'too-slow' | 'too-many-pages';

/** Thrown by the door's calls when a file cannot be worked with. */
export class PdfError extends Error {
  constructor(readonly code: PdfTrouble) {
    super(`PDF: ${code}`);
    this.name = 'PdfError';
  }
}

/** One page of the arrangement that the PDF desk merges. `turn` is added to the page's own rotation, clockwise degrees. */
export interface ArrangedPage {
  /** Index into the list of sources. */
  readonly source: number;
  /** 0-based page of that source. */
  readonly page: number;
  readonly turn: 0 | 90 | 180 | 270;
}

export interface MergeOrder {
  readonly sources: readonly Uint8Array<ArrayBuffer>[];
  readonly pages: readonly ArrangedPage[];
  /** `small`: pictures are recompressed to about 120 dpi. */
  readonly size: 'original' | 'small';
}

/** The only way to the PDF libraries. Every call runs in a worker, which is ended when `signal` aborts or the deadline passes. */
export interface PdfDoor {
  /** Sets a document on paper. The same spec gives the same pages. */
  make(document: DocumentSpec, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /** Number of pages of a PDF that can be worked with. @throws PdfError */
  countPages(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<number>;
  /** Picture of a page, upright as a viewer shows it, `width` CSS pixels wide. The caller closes it. @throws PdfError */
  picture(bytes: Uint8Array<ArrayBuffer>, page: number, width: number, signal: AbortSignal): Promise<ImageBitmap>;
  merge(order: MergeOrder, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /** Facts about a handed-in file, each page held against the documents it could come from. Never throws for bad files. */
  inspect(file: Blob, expected: readonly DocumentSpec[], progress: Progress, signal: AbortSignal): Promise<PdfFacts>;
}

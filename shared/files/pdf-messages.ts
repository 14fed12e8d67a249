import type { DocumentSpec } from '../model/document';
import type { PdfFacts } from '../model/pdf';
import type { MergeOrder } from './pdf-door';

/** What the page asks of the PDF worker. */
export type PdfJob =
  | { readonly kind: 'make'; readonly document: DocumentSpec }
  | { readonly kind: 'count-pages'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'picture'; readonly bytes: Uint8Array<ArrayBuffer>; readonly page: number; readonly width: number }
  | { readonly kind: 'merge'; readonly order: MergeOrder }
  | { readonly kind: 'inspect'; readonly file: Blob; readonly expected: readonly DocumentSpec[] };

/** What each job answers. */
export interface PdfAnswers {
  readonly make: Uint8Array<ArrayBuffer>;
  readonly 'count-pages': number;
  readonly picture: ImageBitmap;
  readonly merge: Uint8Array<ArrayBuffer>;
  readonly inspect: PdfFacts;
}

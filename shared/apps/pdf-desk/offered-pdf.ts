import type { PageInWords } from './page-in-words';

/** A document that lies ready beside the desk. */
export interface OfferedPdf {
  /** Unique among the offers. */
  readonly id: string;
  readonly name: string;
  /** Ready at once or made when first asked for; rejects if it cannot be made. */
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Its pages in words, where the owner knows them. */
  readonly inWords?: readonly PageInWords[];
}

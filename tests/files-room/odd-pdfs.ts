import { readFileSync } from 'node:fs';
import type { PdfFacts } from '../../shared/model/pdf';

/** One file of `tests/files/odd-pdfs`; its README says what is held to what. */
export interface OddPdf {
  readonly file: string;
  readonly how: string;
  readonly outcome: PdfFacts['outcome'];
  /** Criteria of the task that are missed; all others are not. */
  readonly missed: readonly string[];
  readonly pages?: number;
  /** Runs into the worker's deadline: only for a browser, where there is one. */
  readonly needsDeadline?: boolean;
}

const folder = new URL('../files/odd-pdfs/', import.meta.url);
const { seed, files } = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as {
  /** Of the material that the right file answers. */
  readonly seed: number;
  readonly files: readonly OddPdf[];
};

export const oddPdfs = {
  seed,
  files,
  path: (file: string): string => new URL(file, folder).pathname,
  read: (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(new URL(file, folder))),
};

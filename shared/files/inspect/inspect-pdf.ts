import type { DocumentSpec } from '../../model/document';
import type { PdfFacts, PdfPage } from '../../model/pdf';
import { largestFile, openPdf } from '../open-pdf';
import { PdfError } from '../pdf-door';
import type { PdfWorld } from '../pdf-world';
import type { Progress } from '../worker-messages';
import { withoutRashness } from './decide';
import { inspectPage } from './inspect-page';
import { referencesOf } from './reference';

/** Facts about a handed-in file: what it is, and for each page which of the expected ones it is. */
export async function inspectPdf(
  file: Blob,
  expected: readonly DocumentSpec[],
  world: PdfWorld,
  progress: Progress,
): Promise<PdfFacts> {
  if (file.size > largestFile) return { outcome: 'too-large', bytes: file.size };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { outcome: 'read', bytes: file.size, pages: await inspectPages(bytes, expected, world, progress) };
  } catch (error) {
    if (error instanceof PdfError) return { outcome: error.code, bytes: file.size };
    throw error;
  }
}

/** One broken page says nothing about the others, nor about the person. */
const unreadable: PdfPage = { source: { kind: 'unsure', reason: 'page-unreadable' }, turn: null, signals: [] };

async function inspectPages(
  bytes: Uint8Array<ArrayBuffer>,
  expected: readonly DocumentSpec[],
  world: PdfWorld,
  progress: Progress,
): Promise<PdfPage[]> {
  const pdf = await openPdf(bytes, world);
  try {
    const references = referencesOf(expected, world);
    const pages: PdfPage[] = [];
    for (let index = 0; index < pdf.numPages; index += 1) {
      pages.push(await inspectPage(pdf, index, references, world).catch(() => unreadable));
      progress((index + 1) / pdf.numPages);
    }
    return withoutRashness(pages, references);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

import type { DocumentSpec } from '../../model/document';
import type { PdfFacts } from '../../model/pdf';
import { PdfError, type Progress } from '../pdf-door';
import type { PdfWorld } from '../pdf-world';

export async function inspectPdf(
  file: Blob,
  _expected: readonly DocumentSpec[],
  _world: PdfWorld,
  _progress: Progress,
): Promise<PdfFacts> {
  throw new PdfError('damaged');
}

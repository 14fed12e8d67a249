import { PdfError, type PdfTrouble } from '../../files/pdf-door';

/** What can stand in the way of work with a PDF; `failed` is trouble of the device, not of the file. */
export type DeskTrouble = PdfTrouble | 'failed';

/** The trouble behind an error; null if the work was only called off. */
export function troubleOf(error: unknown, signal: AbortSignal): DeskTrouble | null {
  if (signal.aborted) return null;
  return error instanceof PdfError ? error.code : 'failed';
}

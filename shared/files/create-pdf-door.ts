import type { PdfFacts } from '../model/pdf';
import { createJobRunner } from './create-job-runner';
import { type PdfDoor, PdfError, type PdfTrouble } from './pdf-door';
import type { PdfAnswers, PdfJob } from './pdf-messages';

const deadlines: Readonly<Record<PdfJob['kind'], number>> = {
  make: 30_000,
  'count-pages': 10_000,
  picture: 10_000,
  merge: 30_000,
  inspect: 10_000,
};

/** @param workerAddress bundled address of `pdf.worker.ts` (`import address from '…/pdf.worker?worker&url'`) */
export function createPdfDoor(workerAddress: string): PdfDoor {
  const run = createJobRunner<PdfJob, PdfAnswers, PdfTrouble>({
    address: workerAddress,
    deadlines,
    refusal: (trouble) => new PdfError(trouble),
  });
  return {
    make: (document, signal) => run({ kind: 'make', document }, signal),
    countPages: (bytes, signal) => run({ kind: 'count-pages', bytes }, signal),
    picture: (bytes, page, width, signal) => run({ kind: 'picture', bytes, page, width }, signal),
    merge: (order, signal) => run({ kind: 'merge', order }, signal),
    inspect: (file, expected, progress, signal) =>
      run({ kind: 'inspect', file, expected }, signal, progress).catch((trouble) => tooSlow(trouble, file)),
  };
}

/** A passed deadline is a fact about the file. */
function tooSlow(trouble: unknown, file: Blob): PdfFacts {
  if (trouble instanceof PdfError) return { outcome: trouble.code, bytes: file.size };
  throw trouble;
}

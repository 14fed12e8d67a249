import { browserWorld } from './browser-world';
import { inspectPdf } from './inspect/inspect-pdf';
import { countPages } from './merge/load-source';
import { mergePages } from './merge/merge-pages';
import { makeDocument } from './paper/make-document';
import { PdfError, type PdfTrouble } from './pdf-door';
import type { PdfAnswers, PdfJob } from './pdf-messages';
import { picturePage } from './picture-page';
import { serveJobs } from './serve-jobs';
import type { Progress } from './worker-messages';

type Answer = PdfAnswers[PdfJob['kind']];

serveJobs<PdfJob, Answer, PdfTrouble>({
  kinds: ['make', 'count-pages', 'picture', 'merge', 'inspect'],
  work,
  troubleOf: (error) => (error instanceof PdfError ? error.code : null),
  transferOf,
});

function transferOf(answer: Answer): Transferable[] {
  if (answer instanceof Uint8Array) return [answer.buffer];
  return answer instanceof ImageBitmap ? [answer] : [];
}

function work(job: PdfJob, progress: Progress): Promise<Answer> {
  switch (job.kind) {
    case 'make':
      return makeDocument(job.document, browserWorld);
    case 'count-pages':
      return countPages(job.bytes);
    case 'picture':
      return picturePage(job.bytes, job.page, job.width, browserWorld);
    case 'merge':
      return mergePages(job.order, browserWorld);
    case 'inspect':
      return inspectPdf(job.file, job.expected, browserWorld, progress);
  }
}

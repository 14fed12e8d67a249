import { browserWorld } from './browser-world';
import { inspectPdf } from './inspect/inspect-pdf';
import { countPages } from './merge/load-source';
import { mergePages } from './merge/merge-pages';
import { makeDocument } from './paper/make-document';
import { PdfError } from './pdf-door';
import type { PdfAnswers, PdfJob, PdfReply } from './pdf-messages';
import { picturePage } from './picture-page';

const jobKinds: readonly string[] = ['make', 'count-pages', 'picture', 'merge', 'inspect'] satisfies PdfJob['kind'][];

/** pdfjs hears the same channel for its own messages, which carry no job. */
self.addEventListener('message', ({ data }: MessageEvent<PdfJob>) => {
  if (jobKinds.includes(data.kind)) void serve(data).then(reply);
});

function reply(message: PdfReply): void {
  const transfer = message.kind === 'done' && typeof message.answer === 'object' ? transferable(message.answer) : [];
  self.postMessage(message, { transfer });
}

function transferable(answer: Exclude<PdfAnswers[PdfJob['kind']], number>): Transferable[] {
  if (answer instanceof Uint8Array) return [answer.buffer];
  return answer instanceof ImageBitmap ? [answer] : [];
}

async function serve(job: PdfJob): Promise<PdfReply> {
  try {
    return { kind: 'done', answer: await work(job) };
  } catch (error) {
    if (error instanceof PdfError) return { kind: 'refused', trouble: error.code };
    return { kind: 'broken', message: String(error) };
  }
}

function work(job: PdfJob): Promise<PdfAnswers[PdfJob['kind']]> {
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
      return inspectPdf(job.file, job.expected, browserWorld, (share) => reply({ kind: 'progress', share }));
  }
}

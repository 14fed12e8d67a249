import type { PdfFacts } from '../model/pdf';
import { type PdfDoor, PdfError, type Progress } from './pdf-door';
import type { PdfAnswers, PdfJob, PdfReply } from './pdf-messages';
import { createWorkerPool, type PooledWorker } from './worker-pool';

/** Milliseconds a job may take. */
const deadlines: Readonly<Record<PdfJob['kind'], number>> = {
  make: 30_000,
  'count-pages': 10_000,
  picture: 10_000,
  merge: 30_000,
  inspect: 10_000,
};

const idle = 20_000;

/** Something outside the file failed: the worker did not start, or its code broke. */
export class PdfWorkerError extends Error {
  override readonly name = 'PdfWorkerError';
}

/** @param workerAddress bundled address of `pdf.worker.ts` (`import address from '…/pdf.worker?worker&url'`) */
export function createPdfDoor(workerAddress: string): PdfDoor {
  const pool = createWorkerPool(workerAddress, idle);

  async function run<Kind extends PdfJob['kind']>(
    job: Extract<PdfJob, { kind: Kind }>,
    signal: AbortSignal,
    progress: Progress = () => undefined,
  ): Promise<PdfAnswers[Kind]> {
    signal.throwIfAborted();
    const lent = pool.take();
    try {
      const answer = await ask(lent, job, progress, signal);
      pool.giveBack(lent);
      return answer as PdfAnswers[Kind];
    } catch (trouble) {
      if (trouble instanceof PdfError && trouble.code !== 'too-slow') pool.giveBack(lent);
      else lent.end();
      throw trouble;
    }
  }

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

function ask(
  { worker }: PooledWorker,
  job: PdfJob,
  progress: Progress,
  signal: AbortSignal,
): Promise<PdfAnswers[PdfJob['kind']]> {
  const over = new AbortController();
  const listening = { signal: over.signal };
  let clock: ReturnType<typeof setTimeout> | undefined;

  return new Promise<PdfAnswers[PdfJob['kind']]>((resolve, reject) => {
    const hear = ({ data }: MessageEvent<PdfReply>) => {
      if (data.kind === 'progress') progress(data.share);
      else if (data.kind === 'done') resolve(data.answer);
      else if (data.kind === 'refused') reject(new PdfError(data.trouble));
      else if (data.kind === 'broken') reject(new PdfWorkerError(data.message));
    };
    clock = setTimeout(() => reject(new PdfError('too-slow')), deadlines[job.kind]);
    signal.addEventListener('abort', () => reject(signal.reason), listening);
    worker.addEventListener('error', (event) => reject(new PdfWorkerError(event.message)), listening);
    worker.addEventListener('message', hear, listening);
    worker.postMessage(job);
  }).finally(() => {
    clearTimeout(clock);
    over.abort();
  });
}

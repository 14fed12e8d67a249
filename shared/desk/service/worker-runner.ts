import { DeskError, type Progress } from '../desk-door';
import type { DeskAnswers, DeskJob, RunDeskJob } from './jobs';
import { errorOf, type FromWorker, type ToWorker } from './port';

interface Waiting {
  readonly resolve: (answer: DeskAnswers[DeskJob['kind']]) => void;
  readonly reject: (thrown: unknown) => void;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Runs jobs in a desk worker, as many at a time as are asked. A stopped job answers when the worker has come to a stop, so
 * that what it kept until then is told. The worker goes by the page's clock, `now`. Once `ended` aborts, or the worker fails, every waiting job rejects.
 */
export function runInWorker(worker: Worker, now: () => Date, ended: AbortSignal): RunDeskJob {
  const waiting = new Map<number, Waiting>();
  let next = 1;
  let failed: DeskError | null = null;

  const failAll = (thrown: unknown) => {
    for (const { reject } of waiting.values()) reject(thrown);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    const asked = waiting.get(data.id);
    if (!asked) return;
    if (data.say === 'progress') return asked.progress(data.done, data.all);
    waiting.delete(data.id);
    if (data.say === 'answer') asked.resolve(data.answer);
    else asked.reject(errorOf(data.failure, asked.signal.reason));
  });
  worker.addEventListener('error', (event) => {
    failed = new DeskError('no-worker', event.message);
    failAll(failed);
  });
  ended.addEventListener('abort', () => failAll(new DeskError('locked')), { once: true });

  const run = (job: DeskJob, signal: AbortSignal, progress: Progress) =>
    new Promise<DeskAnswers[DeskJob['kind']]>((resolve, reject) => {
      signal.throwIfAborted();
      if (failed) throw failed;
      const id = next++;
      waiting.set(id, { resolve, reject, progress, signal });
      const say = (message: ToWorker) => worker.postMessage(message);
      signal.addEventListener('abort', () => waiting.has(id) && !ended.aborted && say({ say: 'stop', id }), {
        once: true,
      });
      say({ say: 'job', id, job, now: now().getTime() });
    });
  return run as RunDeskJob;
}

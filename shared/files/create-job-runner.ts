import type { Progress, WorkerJob, WorkerReply } from './worker-messages';
import { createWorkerPool, type PooledWorker } from './worker-pool';

const idle = 20_000;

/** Something outside the file failed: the worker did not start, or its code broke. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError';
}

/** How one kind of worker is used. */
export interface WorkerUse<Kind extends string, Trouble extends string> {
  /** Bundled address of the worker's script. */
  readonly address: string;
  /** Milliseconds a job may take. */
  readonly deadlines: Readonly<Record<Kind, number>>;
  /** The error by which a caller learns that a file cannot be worked with; a passed deadline is one too. */
  readonly refusal: (trouble: Trouble | 'too-slow') => Error;
}

/** Runs one job. Ends its worker when `signal` aborts or the deadline passes. @throws the use's refusal, or WorkerError */
export type RunJob<Job extends WorkerJob, Answers> = <Kind extends Job['kind'] & keyof Answers>(
  job: Extract<Job, { kind: Kind }>,
  signal: AbortSignal,
  progress?: Progress,
) => Promise<Answers[Kind]>;

export function createJobRunner<
  Job extends WorkerJob,
  Answers extends Readonly<Record<Job['kind'], unknown>>,
  Trouble extends string,
>({ address, deadlines, refusal }: WorkerUse<Job['kind'], Trouble>): RunJob<Job, Answers> {
  const pool = createWorkerPool(address, idle);

  return async <Kind extends Job['kind'] & keyof Answers>(
    job: Extract<Job, { kind: Kind }>,
    signal: AbortSignal,
    progress: Progress = () => undefined,
  ): Promise<Answers[Kind]> => {
    signal.throwIfAborted();
    const kind: Job['kind'] = job.kind;
    const lent = pool.take();
    const late = new AbortController();
    const clock = setTimeout(() => late.abort(refusal('too-slow')), deadlines[kind]);
    try {
      const reply = await ask<Answers[Kind], Trouble>(lent, job, progress, AbortSignal.any([signal, late.signal]));
      pool.giveBack(lent);
      if (reply.kind === 'done') return reply.answer;
      throw refusal(reply.trouble);
    } finally {
      clearTimeout(clock);
    }
  };
}

type Outcome<Answer, Trouble extends string> = Extract<
  WorkerReply<Answer, Trouble>,
  { readonly kind: 'done' | 'refused' }
>;

/** Ends the worker when it gives no outcome. */
function ask<Answer, Trouble extends string>(
  { worker, end }: PooledWorker,
  job: WorkerJob,
  progress: Progress,
  signal: AbortSignal,
): Promise<Outcome<Answer, Trouble>> {
  const over = new AbortController();
  const listening = { signal: over.signal };

  return new Promise<Outcome<Answer, Trouble>>((resolve, reject) => {
    const fail = (trouble: unknown) => {
      end();
      reject(trouble);
    };
    const hear = ({ data }: MessageEvent<WorkerReply<Answer, Trouble>>) => {
      if (data.kind === 'progress') progress(data.share);
      else if (data.kind === 'done' || data.kind === 'refused') resolve(data);
      else if (data.kind === 'broken') fail(new WorkerError(data.message));
    };
    signal.addEventListener('abort', () => fail(signal.reason), listening);
    worker.addEventListener('error', (event) => fail(new WorkerError(event.message)), listening);
    worker.addEventListener('message', hear, listening);
    worker.postMessage(job);
  }).finally(() => over.abort());
}

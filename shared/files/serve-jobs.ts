import type { Progress, WorkerJob, WorkerReply } from './worker-messages';

/** What a worker can do. */
export interface Service<Job extends WorkerJob, Answer, Trouble extends string> {
  /** Other messages on the channel are not ours (pdfjs hears it too). */
  readonly kinds: readonly Job['kind'][];
  readonly work: (job: Job, progress: Progress) => Promise<Answer>;
  /** What an error says about the file; null when our own code broke. */
  readonly troubleOf: (error: unknown) => Trouble | null;
  /** What of an answer is handed over instead of copied. */
  readonly transferOf: (answer: Answer) => Transferable[];
}

/** The worker's half of `createJobRunner`. */
export function serveJobs<Job extends WorkerJob, Answer, Trouble extends string>(
  service: Service<Job, Answer, Trouble>,
): void {
  const reply = (message: WorkerReply<Answer, Trouble>) => {
    const transfer = message.kind === 'done' ? service.transferOf(message.answer) : [];
    self.postMessage(message, { transfer });
  };
  const progress: Progress = (share) => reply({ kind: 'progress', share });
  self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
    if (service.kinds.includes(data.kind)) void outcomeOf(service, data, progress).then(reply);
  });
}

async function outcomeOf<Job extends WorkerJob, Answer, Trouble extends string>(
  { work, troubleOf }: Service<Job, Answer, Trouble>,
  job: Job,
  progress: Progress,
): Promise<WorkerReply<Answer, Trouble>> {
  try {
    return { kind: 'done', answer: await work(job, progress) };
  } catch (error) {
    const trouble = troubleOf(error);
    return trouble === null ? { kind: 'broken', message: String(error) } : { kind: 'refused', trouble };
  }
}

import type { DeskAnswers, DeskJob, JobOf, OverviewAnswer, RunDeskJob } from './jobs';
import { type FromWorker, failureOf, type ToWorker } from './port';

/** The worker's half of `runInWorker`. `pageSays` hears the page's clock before each job, milliseconds since 1970. */
export function serveDesk(run: RunDeskJob, pageSays: (now: number) => void): void {
  const running = new Map<number, AbortController>();
  const say = (message: FromWorker, transfer: Transferable[] = []) => self.postMessage(message, { transfer });
  const work = async (id: number, job: DeskJob) => {
    const stop = new AbortController();
    running.set(id, stop);
    try {
      const answer = (await run(job as JobOf<'overview'>, stop.signal, (done, all) =>
        say({ say: 'progress', id, done, all }),
      )) as DeskAnswers[DeskJob['kind']];
      say({ say: 'answer', id, answer }, buffersOf(job.kind, answer));
    } catch (thrown) {
      const stopped = stop.signal.aborted && thrown === stop.signal.reason;
      say({ say: 'failure', id, failure: stopped ? { of: 'stop' } : failureOf(thrown) });
    } finally {
      running.delete(id);
    }
  };
  self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if (data.say === 'stop') return running.get(data.id)?.abort();
    pageSays(data.now);
    void work(data.id, data.job);
  });
}

/** Long answers are handed over instead of copied: the columns of ten thousand people are five megabytes. */
function buffersOf(kind: DeskJob['kind'], answer: DeskAnswers[DeskJob['kind']]): Transferable[] {
  if (kind === 'list-file') return [(answer as DeskAnswers['list-file']).buffer];
  if (kind !== 'overview') return [];
  const { lines, place, open } = answer as OverviewAnswer;
  const columns = lines ? [...Object.values(lines.table.numbers), lines.outdated] : [];
  return [...columns, place, open].map(({ buffer }) => buffer as ArrayBuffer);
}

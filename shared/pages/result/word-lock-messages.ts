import type { WorkerJob } from '../../files/worker-messages';
import type { Result } from '../../model/result';

/** What the page asks of the worker that locks a result with words. */
export interface WordLockJob extends WorkerJob {
  readonly kind: 'lock';
  readonly result: Result;
  readonly words: readonly string[];
}

export interface WordLockAnswers {
  readonly lock: Uint8Array<ArrayBuffer>;
}

import { createJobRunner, WorkerError } from '../../files/create-job-runner';
import type { Result } from '../../model/result';
import wordLockWorker from './word-lock.worker?worker&url';
import type { WordLockAnswers, WordLockJob } from './word-lock-messages';

/** A second on a good computer; an old telephone may take half a minute. */
const deadline = 90_000;

/**
 * The result locked with words, made in a worker: the rounds that slow down guessing would freeze the page.
 * @throws WorkerError, or the signal's reason
 */
export function lockWithWords(
  result: Result,
  words: readonly string[],
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const run = createJobRunner<WordLockJob, WordLockAnswers, never>({
    address: wordLockWorker,
    deadlines: { lock: deadline },
    refusal: () => new WorkerError('locking with words took too long'),
  });
  return run({ kind: 'lock', result, words }, signal);
}

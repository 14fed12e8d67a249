import { createJobRunner } from '../create-job-runner';
import type { CodeAnswers, CodeJob, CodePicture } from './code-messages';

/**
 * Looks for a QR code, in a worker. Null where none is to be read in time.
 * Rejects with the signal's reason, or with a WorkerError where this browser runs no worker of ours.
 */
export type ReadCode = (picture: CodePicture, signal: AbortSignal) => Promise<string | null>;

class PictureTooHard extends Error {
  override readonly name = 'PictureTooHard';
}

/** @param workerAddress bundled address of `code.worker.ts` (`import address from '…/code.worker?worker&url'`) */
export function createCodeReader(workerAddress: string): ReadCode {
  const run = createJobRunner<CodeJob, CodeAnswers, never>({
    address: workerAddress,
    deadlines: { 'read-code': 5_000 },
    refusal: () => new PictureTooHard(),
  });
  return (picture, signal) =>
    run({ kind: 'read-code', picture }, signal).catch((thrown: unknown) => {
      if (thrown instanceof PictureTooHard) return null;
      throw thrown;
    });
}

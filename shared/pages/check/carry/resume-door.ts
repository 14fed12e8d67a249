import type { OpenedResume } from '../../../exchange/resume-file';
import { createJobRunner } from '../../../files/create-job-runner';
import type { Resume } from '../../../model/resume';
import resumeWorker from './resume.worker?worker&url';
import type { ResumeAnswers, ResumeJob, ResumeTrouble } from './resume-messages';

/** A second on a good computer; an old telephone may take half a minute. */
const deadline = 90_000;

/** The check is too large for a resume file, or this device too slow. */
export class ResumeError extends Error {
  override readonly name = 'ResumeError';
  constructor(readonly code: ResumeTrouble | 'too-slow') {
    super(`resume: ${code}`);
  }
}

export interface ResumeDoor {
  /** @throws ResumeError, or WorkerError where this browser runs no worker of ours */
  seal(resume: Resume, words: readonly string[], signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /** @throws as `seal` */
  open(bytes: Uint8Array<ArrayBuffer>, words: readonly string[], signal: AbortSignal): Promise<OpenedResume>;
}

/** Seals and opens resume files in a worker: the rounds that slow down guessing would freeze the page. */
export function createResumeDoor(): ResumeDoor {
  const run = createJobRunner<ResumeJob, ResumeAnswers, ResumeTrouble>({
    address: resumeWorker,
    deadlines: { seal: deadline, open: deadline },
    refusal: (trouble) => new ResumeError(trouble),
  });
  return {
    seal: (resume, words, signal) => run({ kind: 'seal', resume, words }, signal),
    open: (bytes, words, signal) => run({ kind: 'open', bytes, words }, signal),
  };
}

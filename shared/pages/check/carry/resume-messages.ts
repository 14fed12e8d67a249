import type { OpenedResume } from '../../../exchange/resume-file';
import type { WorkerJob } from '../../../files/worker-messages';
import type { Resume } from '../../../model/resume';

export type ResumeJob = SealJob | OpenJob;

interface SealJob extends WorkerJob {
  readonly kind: 'seal';
  readonly resume: Resume;
  readonly words: readonly string[];
}

interface OpenJob extends WorkerJob {
  readonly kind: 'open';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly words: readonly string[];
}

/** Answers by kind of job. */
export interface ResumeAnswers {
  readonly seal: Uint8Array<ArrayBuffer>;
  readonly open: OpenedResume;
}

/** The check is larger than a resume file may be. */
export type ResumeTrouble = 'too-large';

import type { WorkerJob } from '../worker-messages';

/** One picture in which to look for a code; four bytes a pixel. */
export interface CodePicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export interface CodeJob extends WorkerJob {
  readonly kind: 'read-code';
  readonly picture: CodePicture;
}

/** Answers by kind of job: the code's text, or null where no code is to be read. */
export interface CodeAnswers {
  readonly 'read-code': string | null;
}

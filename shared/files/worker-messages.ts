/** A job that a page asks of a worker. One at a time; the answer belongs to the job last asked. */
export interface WorkerJob {
  readonly kind: string;
}

/** What a worker tells the page about its job. */
export type WorkerReply<Answer, Trouble extends string> =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly answer: Answer }
  /** The file cannot be worked with. */
  | { readonly kind: 'refused'; readonly trouble: Trouble }
  /** Our own code or this browser failed. */
  | { readonly kind: 'broken'; readonly message: string };

/** Done share of a long job, 0 to 1. */
export type Progress = (share: number) => void;

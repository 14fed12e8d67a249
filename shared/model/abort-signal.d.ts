/** Page, worker and Node all have it; only the compiler counts it to the DOM, which this room does without. */
interface AbortSignal {
  readonly aborted: boolean;
}

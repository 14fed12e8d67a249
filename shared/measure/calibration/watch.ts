/** How somebody follows a long calculation and ends it. */
export interface Watch {
  /** Done share, 0…1, never falling. */
  readonly progress: (share: number) => void;
  /** An AbortSignal, looked at between iterations; null = cannot be stopped. */
  readonly signal: { readonly aborted: boolean } | null;
}

/** Nobody looks. */
export const unwatched: Watch = { progress: () => undefined, signal: null };

/** A calculation was ended by its signal; nothing of it is kept. */
export class CalibrationStopped extends Error {
  override readonly name = 'CalibrationStopped';
}

/** @throws CalibrationStopped once the signal is aborted. */
export function goOn({ signal }: Watch): void {
  if (signal?.aborted) throw new CalibrationStopped('stopped');
}

/** A part of a longer calculation: its 0…1 is `from`…`to` of the whole. */
export function partOf(watch: Watch, from: number, to: number): Watch {
  return { signal: watch.signal, progress: (share) => watch.progress(from + share * (to - from)) };
}

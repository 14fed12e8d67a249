/** Measures active time: runs only while somebody works. Milliseconds. */
export interface Stopwatch {
  /** Active time so far. Read it at each event: a long silence between two readings counts as `longestSilence`. */
  readonly read: () => number;
  readonly run: () => void;
  readonly stop: () => void;
  /** Stands still at a time already worked. */
  readonly reset: (milliseconds: number) => void;
}

/** A computer that slept for hours did not work for hours. */
const longestSilence = 10 * 60_000;

/** A stopped watch at 0. `tick` gives milliseconds that only grow. */
export function createStopwatch(tick: () => number): Stopwatch {
  let worked = 0;
  let since: number | null = null;
  const read = () => {
    if (since !== null) {
      const now = tick();
      worked += Math.min(now - since, longestSilence);
      since = now;
    }
    return Math.round(worked);
  };
  return {
    read,
    run() {
      since ??= tick();
    },
    stop() {
      read();
      since = null;
    },
    reset(milliseconds) {
      worked = milliseconds;
      since = null;
    },
  };
}

import { goOn, type Watch } from './watch';

/** One step of an EM algorithm. */
export interface EmStep {
  readonly next: Float64Array;
  /** What EM raises (log-likelihood or log-posterior), at the parameters the step started from. */
  readonly height: number;
}

export interface EmOutcome {
  readonly parameters: Float64Array;
  /** Log-likelihood or log-posterior at these parameters. */
  readonly height: number;
  readonly steps: number;
  /** False when `mostSteps` ended it before a step changed less than `tolerance`. */
  readonly converged: boolean;
}

export interface EmRun {
  readonly step: (parameters: Float64Array) => EmStep;
  readonly start: Float64Array;
  /** Largest change of any parameter in one plain EM step at the end. */
  readonly tolerance: number;
  readonly mostSteps: number;
  readonly watch: Watch;
}

/**
 * Repeats EM steps until nothing moves, jumping ahead along the way that two steps in a row point to (SQUAREM, scheme S3:
 * Varadhan & Roland 2008). A jump that lowers the height is taken back, so the height never falls.
 */
export function accelerate({ step, start, tolerance, mostSteps, watch }: EmRun): EmOutcome {
  let at = start;
  let first = step(at);
  let steps = 1;
  let farthest = Number.NaN;
  for (;;) {
    goOn(watch);
    const change = largestChange(at, first.next);
    farthest = Number.isNaN(farthest) ? Math.max(change, tolerance) : Math.max(farthest, change);
    watch.progress(closeness(change, farthest, tolerance));
    if (change < tolerance || steps + 2 > mostSteps) {
      return { parameters: at, height: first.height, steps, converged: change < tolerance };
    }
    const second = step(first.next);
    const jumped = jump(at, first.next, second.next);
    const landed = step(jumped);
    steps += 2;
    if (landed.height >= second.height) {
      at = jumped;
      first = landed;
    } else {
      at = second.next;
      first = step(at);
      steps++;
    }
  }
}

/** How far the logarithm of the change has come on its way to the tolerance, 0…1. */
function closeness(change: number, farthest: number, tolerance: number): number {
  if (change <= tolerance) return 1;
  return farthest <= tolerance ? 0 : Math.log(farthest / change) / Math.log(farthest / tolerance);
}

function largestChange(before: Float64Array, after: Float64Array): number {
  let largest = 0;
  for (let at = 0; at < before.length; at++) {
    largest = Math.max(largest, Math.abs((after[at] as number) - (before[at] as number)));
  }
  return largest;
}

function jump(at: Float64Array, first: Float64Array, second: Float64Array): Float64Array {
  let moved = 0;
  let bent = 0;
  for (let i = 0; i < at.length; i++) {
    const r = (first[i] as number) - (at[i] as number);
    const v = (second[i] as number) - (first[i] as number) - r;
    moved += r * r;
    bent += v * v;
  }
  const length = bent === 0 ? -1 : Math.min(-1, -Math.sqrt(moved / bent));
  return at.map((from, i) => {
    const r = (first[i] as number) - from;
    const v = (second[i] as number) - (first[i] as number) - r;
    return from - 2 * length * r + length * length * v;
  });
}

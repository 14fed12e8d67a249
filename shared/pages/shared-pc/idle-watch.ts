import { type ReadonlySignal, signal } from '@preact/signals';
import type { Clock } from '../../tools';

const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'input'] as const;
const second = 1_000;

/** From here on only the button counts as a sign of life, so that nobody goes on without having read. Milliseconds. */
export const warningTime = 60 * second;

export interface IdleWatch {
  /** Milliseconds until the wipe. */
  readonly left: ReadonlySignal<number>;
  /** Somebody said that they are still there. */
  readonly stay: () => void;
}

/**
 * Counts down while nobody touches the page and calls `onIdle` once. Wall clock and monotonic clock both count, so that a
 * computer that slept is wiped when it wakes up.
 * @param idleAfter milliseconds, asked anew each second
 */
export function watchIdle(clock: Clock, idleAfter: () => number, onIdle: () => void, until: AbortSignal): IdleWatch {
  const here = () => ({ tick: clock.tick(), now: clock.now().getTime() });
  let last = here();
  const left = signal(idleAfter());
  const look = () => {
    const quiet = Math.max(clock.tick() - last.tick, clock.now().getTime() - last.now);
    left.value = Math.max(0, idleAfter() - quiet);
    if (left.value === 0 && !until.aborted) onIdle();
  };
  const stay = () => {
    look();
    if (left.value > 0) last = here();
  };
  const alive = () => {
    if (left.value > warningTime) stay();
  };
  for (const sign of signsOfLife) addEventListener(sign, alive, { signal: until, passive: true, capture: true });
  document.addEventListener('visibilitychange', look, { signal: until });
  const timer = setInterval(look, second);
  until.addEventListener('abort', () => clearInterval(timer));
  return { left, stay };
}

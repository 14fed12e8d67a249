import type { Clock } from '../../tools';

const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** How often it looks, in milliseconds. */
const lookEvery = 10_000;
/** The same while the warning counts down. */
const warnEvery = 1_000;

/** All times in milliseconds. */
export interface IdleRule {
  readonly idleAfter: number;
  /** So long before, the warning begins. */
  readonly warnBefore: number;
  /** What is left, while the warning stands; null once somebody touched the page. */
  readonly onWarning: (left: number | null) => void;
  readonly onIdle: () => void;
}

/**
 * Calls `onIdle` once nobody has touched the page for `idleAfter`, and warns before. Both clocks count, so that a computer
 * that slept is locked when it wakes up.
 */
export function watchIdle(
  clock: Clock,
  { idleAfter, warnBefore, onWarning, onIdle }: IdleRule,
  signal: AbortSignal,
): void {
  let last = { tick: clock.tick(), now: clock.now().getTime() };
  let warned = false;
  let timer: ReturnType<typeof setTimeout>;
  const look = () => {
    const quiet = Math.max(clock.tick() - last.tick, clock.now().getTime() - last.now);
    if (quiet >= idleAfter) return onIdle();
    warned = quiet >= idleAfter - warnBefore;
    if (warned) onWarning(idleAfter - quiet);
  };
  const lookOn = () => {
    look();
    if (!signal.aborted) timer = setTimeout(lookOn, warned ? warnEvery : lookEvery);
  };
  // A sign of life after the time is up must not win against the next look.
  const alive = () => {
    look();
    last = { tick: clock.tick(), now: clock.now().getTime() };
    if (warned) onWarning(null);
    warned = false;
  };
  for (const sign of signsOfLife) addEventListener(sign, alive, { signal, passive: true, capture: true });
  document.addEventListener('visibilitychange', look, { signal });
  timer = setTimeout(lookOn, lookEvery);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

import type { Clock } from '../../tools';

const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** How often it looks, in milliseconds. */
const lookEvery = 10_000;

/**
 * Calls `onIdle` once nobody has touched the page for `idleAfter` milliseconds. Both clocks count, so that a computer that
 * slept is locked when it wakes up.
 */
export function watchIdle(clock: Clock, idleAfter: number, onIdle: () => void, signal: AbortSignal): void {
  let last = { tick: clock.tick(), now: clock.now().getTime() };
  const look = () => {
    const quiet = Math.max(clock.tick() - last.tick, clock.now().getTime() - last.now);
    if (quiet >= idleAfter) onIdle();
  };
  // A sign of life after the time is up must not win against the next look.
  const alive = () => {
    look();
    last = { tick: clock.tick(), now: clock.now().getTime() };
  };
  for (const sign of signsOfLife) addEventListener(sign, alive, { signal, passive: true, capture: true });
  document.addEventListener('visibilitychange', look, { signal });
  const timer = setInterval(look, lookEvery);
  signal.addEventListener('abort', () => clearInterval(timer));
}

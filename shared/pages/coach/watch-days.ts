import { dayBegin } from '../../desk/vault/expiry';
import type { Clock } from '../../tools';

/** How often it looks, in milliseconds. */
const lookEvery = 60_000;

/**
 * Calls `onDay` when another day has begun (UTC, as days of deletion do): within a minute, or as soon as the page is seen
 * again after the computer slept.
 */
export function watchDays({ now }: Clock, onDay: () => void, signal: AbortSignal): void {
  let day = dayBegin(now()).getTime();
  const look = () => {
    const today = dayBegin(now()).getTime();
    if (today === day) return;
    day = today;
    onDay();
  };
  const timer = setInterval(look, lookEvery);
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

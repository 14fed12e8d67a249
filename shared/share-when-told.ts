import type { Tools } from './tools';

/** Milliseconds after the page's start in which a policy still counts as there from the beginning. */
const moment = 20_000;

/**
 * A browser may tell of its policy only a moment after its start: then the page begins anew, as one of a shared PC. A policy
 * that is set while somebody works holds from the next start on, so that nothing is wiped under their hands.
 */
export function shareWhenTold(
  { policy, clock }: Pick<Tools, 'policy' | 'clock'>,
  startAnew: () => void,
  signal: AbortSignal,
): void {
  const started = clock.tick();
  policy.watch((later) => later.sharedPc && clock.tick() - started < moment && startAnew(), signal);
}

import type { OverviewIndex } from '../../../desk/overview-index';

/** Works out orders and search texts while nothing else is to be done, so that the first press finds them there. */
export function warmUp(index: OverviewIndex, signal: AbortSignal): void {
  const steps = [index.nameRank, index.searchTexts, index.dateRank];
  const next = () => {
    const step = signal.aborted ? undefined : steps.shift();
    if (!step) return;
    step();
    soon(next);
  };
  soon(next);
}

function soon(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(() => work());
  else setTimeout(work);
}

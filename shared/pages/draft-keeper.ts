import type { Drafts } from '../store/store';

/**
 * Keeps the newest draft of an attempt: while one is on its way to the store, only the latest of the next ones waits.
 * A draft that cannot be kept is given up silently: it is a convenience, the answers are in the log.
 */
export function draftKeeper(drafts: Drafts, place: { session: string; attempt: number }): (draft: unknown) => void {
  let waiting: { readonly draft: unknown } | null = null;
  let busy = false;
  const work = async () => {
    busy = true;
    while (waiting) {
      const { draft } = waiting;
      waiting = null;
      await drafts.keep(place.session, place.attempt, draft).catch(() => undefined);
    }
    busy = false;
  };
  return (draft) => {
    waiting = { draft };
    if (!busy) void work();
  };
}

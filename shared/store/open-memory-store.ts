import { makeStore } from './make-store';
import { memoryShelf } from './memory-shelf';
import type { Store } from './store';

/** A store for a private window or refused storage: everything works, nothing is kept once the page closes. */
export function openMemoryStore(): Store {
  return makeStore(memoryShelf());
}

import { type ReadonlySignal, signal } from '@preact/signals';
import type { Policy } from './model/policy';
import type { PolicySource } from './tools';

/** The policy as it is known at any time: once read, then kept current until `until` aborts. */
export async function knownPolicy(source: PolicySource, until: AbortSignal): Promise<ReadonlySignal<Policy>> {
  const known = signal(await source.read());
  source.watch((later) => {
    known.value = later;
  }, until);
  return known;
}

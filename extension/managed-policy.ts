import { policyOf } from '../shared/model/policy';
import type { PolicySource } from '../shared/tools';
import { listen } from './observers/listen';

const read = async () => policyOf(await managedStorage());

/**
 * What the browser's managed policy says about this extension: `3rdparty.extensions.<id>` in Chromium, `3rdparty.Extensions`
 * in Firefox. Chromium may answer with nothing right after its start and tells of the rest as a change.
 */
export const managedPolicy: PolicySource = {
  read,
  watch: (changed, signal) =>
    listen(
      chrome.storage.onChanged,
      (_, area) => {
        if (area === 'managed') void read().then((policy) => signal.aborted || changed(policy));
      },
      signal,
    ),
};

/** Firefox rejects where no policy names this extension. */
function managedStorage(): Promise<unknown> {
  return chrome.storage.managed.get(null).catch(() => ({}));
}

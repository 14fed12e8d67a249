import { browserTools } from '../../../shared/browser-tools';
import { mount } from '../../../shared/mount';
import type { Updates } from '../../../shared/tools';
import { browserDoor, sweepPowers } from '../../browser-door';
import { managedPolicy } from '../../managed-policy';

/** The browser updates an extension when all its pages are closed; there is nothing to offer. */
const updatesByBrowser: Updates = { watch: () => undefined, apply: () => undefined };

const root = document.getElementById('app');
if (!root) throw new Error('app.html lacks #app');

/** The product lives as long as its page. */
const { signal } = new AbortController();

void sweepPowers();
void mount(
  root,
  browserTools({
    kind: 'extension',
    app: APP_VERSION,
    browser: browserDoor,
    updates: updatesByBrowser,
    policy: managedPolicy,
    // An extension's own address opens only where the same extension is installed.
    clientAddress: WEB_ADDRESS || chrome.runtime.getURL('app.html'),
    barrierContact: BARRIER_CONTACT,
  }),
  signal,
);

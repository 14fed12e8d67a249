import { browserTools } from '../shared/browser-tools';
import { mount } from '../shared/mount';
import type { PolicySource } from '../shared/tools';
import { serviceWorkerUpdates } from './updates';

/** Managed browsers hand a policy to extensions only. */
const noPolicy: PolicySource = { read: async () => ({}), watch: () => undefined };

const root = document.getElementById('app');
if (!root) throw new Error('index.html lacks #app');

/** The product lives as long as its page. */
const { signal } = new AbortController();

void mount(
  root,
  browserTools({
    kind: 'pwa',
    app: APP_VERSION,
    browser: null,
    updates: serviceWorkerUpdates(),
    policy: noPolicy,
    clientAddress: new URL('./', location.href).href,
    barrierContact: BARRIER_CONTACT,
  }),
  signal,
);

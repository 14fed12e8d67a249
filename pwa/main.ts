import { browserTools } from '../shared/browser-tools';
import { mount } from '../shared/mount';
import { serviceWorkerUpdates } from './updates';

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
    clientAddress: new URL('./', location.href).href,
  }),
  signal,
);

import type { Workbox } from 'workbox-window';
import { trustedAddress } from '../shared/files/trusted-address';
import type { Updates } from '../shared/tools';

/**
 * Makes the product work without network, and keeps a new version waiting until somebody applies it.
 * Where service workers are refused (private window, no https) the product works as long as the network does.
 */
export function serviceWorkerUpdates(): Updates {
  const registered = register();
  return {
    watch(offer, signal) {
      void registered.then((workbox) => workbox && watchWaiting(workbox, offer, signal));
    },
    apply() {
      void registered.then((workbox) => workbox && applyWaiting(workbox));
    },
  };
}

/** Lets the page's own files load first, so that filling the cache never delays the first screen. */
async function register(): Promise<Workbox | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  try {
    const { Workbox } = await import('workbox-window');
    const workbox = new Workbox(trustedAddress('./sw.js'), { updateViaCache: 'none' });
    await workbox.register({ immediate: true });
    return workbox;
  } catch {
    return undefined;
  }
}

/** Offers a version that waits already or begins to wait; the first one of all becomes active by itself. */
function watchWaiting(workbox: Workbox, offer: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const waits = () => offer();
  workbox.addEventListener('waiting', waits);
  signal.addEventListener('abort', () => workbox.removeEventListener('waiting', waits), { once: true });
  void navigator.serviceWorker.getRegistration().then((registration) => {
    if (registration?.waiting && registration.active && !signal.aborted) offer();
  });
}

function applyWaiting(workbox: Workbox): void {
  workbox.addEventListener('controlling', () => location.reload());
  workbox.messageSkipWaiting();
}

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
      void registered.then((registration) => registration && watchWaiting(registration, offer, signal));
    },
    apply() {
      void registered.then((registration) => registration && applyWaiting(registration));
    },
  };
}

/** Lets the page's own files load first, so that filling the cache never delays the first screen. */
async function register(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  try {
    return await navigator.serviceWorker.register(trustedAddress('./sw.js'), { updateViaCache: 'none' });
  } catch {
    return undefined;
  }
}

/** A worker that waits beside an active one is an update; the first one of all becomes active by itself. */
function watchWaiting(registration: ServiceWorkerRegistration, offer: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const look = () => {
    if (registration.waiting && registration.active) offer();
  };
  const found = () => registration.installing?.addEventListener('statechange', look, { signal });
  registration.addEventListener('updatefound', found, { signal });
  found();
  look();
}

function applyWaiting(registration: ServiceWorkerRegistration): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration.waiting?.postMessage({ type: 'SKIP_WAITING' });
}

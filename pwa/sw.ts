import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** Every file of the build with its hash, put in by pwa/offline.ts. */
declare const PRECACHE: PrecacheEntry[];
declare const self: ServiceWorkerGlobalScope;

precacheAndRoute(PRECACHE);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));

/** The very first visit is served from the cache at once: lazy parts must load although the network has gone. */
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** A new version waits until the page says that nobody is in the middle of a task. */
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

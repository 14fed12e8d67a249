/** Caches with this beginning hold the product's own files and nothing of a person. */
const ownFiles = 'workbox-precache';

/** Empties what a page can fill beside the database: session storage, private files, caches of anything but the product. */
export async function wipeOutsideStore(): Promise<void> {
  sessionStorage.clear();
  const names = 'caches' in globalThis ? await caches.keys() : [];
  await Promise.all(names.filter((name) => !name.startsWith(ownFiles)).map((name) => caches.delete(name)));
  const folder = await navigator.storage.getDirectory().catch(() => null);
  if (folder === null) return;
  for await (const name of folder.keys()) await folder.removeEntry(name, { recursive: true });
}

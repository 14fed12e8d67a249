import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { getManifest } from 'workbox-build';

/** More than the largest file of the product; a file above it would silently be missing offline. */
const largestFile = 20 * 1024 * 1024;

/**
 * Builds the service worker last, when every other file lies in `folder`, with the list of all of them inside.
 * @throws when workbox had to leave a file out
 */
export function offline(folder: string): Plugin {
  return {
    name: 'probefahrt:offline',
    apply: 'build',
    async writeBundle() {
      const { manifestEntries, warnings } = await getManifest({
        globDirectory: folder,
        globPatterns: ['**/*'],
        globIgnores: ['sw.js'],
        dontCacheBustURLsMatching: /^assets\//,
        maximumFileSizeToCacheInBytes: largestFile,
      });
      if (warnings.length > 0) throw new Error(`not everything would work offline: ${warnings.join(' ')}`);
      await buildWorker(folder, JSON.stringify(manifestEntries));
    },
  };
}

async function buildWorker(folder: string, precache: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', PRECACHE: precache },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('./sw.ts', import.meta.url)),
        formats: ['iife'],
        name: 'serviceWorker',
        fileName: () => 'sw.js',
      },
    },
  });
}

import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { builds } from '../../../pwa/serve/builds.mjs';
import { serve } from '../../../pwa/serve/server.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The built PWA with the bench's page beside it, on one origin and under the production headers. */
export async function benchSite() {
  const folder = await mkdtemp(join(tmpdir(), 'coach-bench-'));
  await cp(root + builds.pwa, folder, { recursive: true });
  const outDir = join(folder, 'bench');
  await build({
    root: here,
    base: './',
    logLevel: 'error',
    configFile: false,
    worker: { format: 'es' },
    build: { outDir, target: 'es2022', modulePreload: false },
  });
  await rename(join(outDir, 'index.html'), join(outDir, 'bench.html'));
  const { address, stop } = await serve(folder, 0);
  return {
    address,
    async stop() {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

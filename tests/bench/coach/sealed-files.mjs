import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** Sealed files of simulated people, written by the product's own code. */
export async function loadFiles(count, recipient) {
  const vite = await createServer({
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  const folder = await mkdtemp(join(tmpdir(), 'coach-bench-files-'));
  const [{ sampleChecks }, { sealResult }, { judges }, { digitalDrivingLicence }] = await Promise.all(
    [
      'shared/desk/sample-set.ts',
      'shared/exchange/seal-result.ts',
      'shared/tasks/judges.ts',
      'shared/content/course.ts',
    ].map((path) => vite.ssrLoadModule(path)),
  );
  const room = { catalogue: judges, course: digitalDrivingLicence, app: '0.1.0', now: new Date() };
  const results = [];
  for (let number = 0; number < 60; number++) results.push(...(await sampleChecks(number, room)));
  const files = await Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const { example: _example, ...result } = results[n % results.length];
      const check = `30000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
      const path = join(folder, `probefahrt-${n}.age`);
      await writeFile(path, await sealResult({ ...result, check }, [recipient]));
      return path;
    }),
  );
  await vite.close();
  return { files, remove: () => rm(folder, { recursive: true }) };
}

/**
 * npm run fuzz -- --count 10000 --seconds 300 --seed 1
 * Hostile versions of every file that comes in. Prints the seed of every failure; the same seed with `--count 1` repeats it
 * where the list of doors is the same. Ends with 1 where something failed.
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { createServer } from 'vite';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [count, seconds, seed] = [values.count, values.seconds, values.seed].map(Number);
console.warn = () => undefined;

const root = new URL('../../', import.meta.url).pathname;
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, hmr: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { runFuzz, longestCase } = await server.ssrLoadModule('/tests/fuzz/run-fuzz.ts');
const { fuzzedDoors } = await server.ssrLoadModule('/tests/fuzz/doors.ts');

const guard = new Worker(new URL('watchdog.mjs', import.meta.url), { workerData: { longest: 2 * longestCase } });
console.log(`seed ${seed}, up to ${count} cases in ${seconds} s`);
const begun = performance.now();
const { figures, failures } = await runFuzz(fuzzedDoors, {
  seed,
  count,
  seconds,
  tick: () => performance.now(),
  beginning: (/** @type {string} */ door, /** @type {number} */ own) => guard.postMessage(`${door}, seed ${own}`),
});
await guard.terminate();
await server.close();

for (const [door, { cases, taken, refused, slowest, slowestSeed }] of Object.entries(figures)) {
  const named = Object.entries(refused).map(([problem, times]) => `${problem} ${times}`);
  console.log(`${door}: ${cases} cases, ${taken} taken, refused: ${named.join(', ') || 'none'}`);
  console.log(`  slowest ${Math.round(slowest)} ms (seed ${slowestSeed})`);
}
for (const { door, seed: own, what } of failures.slice(0, 20)) console.log(`FAILED ${door}, seed ${own}: ${what}`);
const total = Object.values(figures).reduce((sum, { cases }) => sum + cases, 0);
const took = Math.round((performance.now() - begun) / 1_000);
console.log(`${total} cases in ${took} s, ${failures.length} failed`);
process.exit(failures.length === 0 && total > 0 ? 0 : 1);

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit and component tests; those that draw name their DOM in the first line of the file. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { APP_VERSION: '"0.0.0-test"' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    // Left to itself it keeps one core free, which on two cores means one at work.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

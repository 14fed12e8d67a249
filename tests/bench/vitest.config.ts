import { defineConfig } from 'vitest/config';

/** `npm run bench:…`: long measurements that print tables; never part of `npm test`. */
export default defineConfig({
  test: { include: ['tests/bench/*.bench.ts'], testTimeout: 900_000, disableConsoleIntercept: true },
});

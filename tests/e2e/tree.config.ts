import { defineConfig } from '@playwright/test';
import type { HostOption } from './journey';

/** What a screen reader is told of every task's screen, in the console: `npm run tree`. */
export default defineConfig<HostOption>({
  testDir: '.',
  testMatch: 'tree.ts',
  outputDir: '../results/tree',
  workers: 1,
  timeout: 300_000,
  use: { actionTimeout: 15_000, hostKind: 'pwa' },
  reporter: 'list',
});

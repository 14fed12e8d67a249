import { defineConfig } from '@playwright/test';
import type { HostOption } from './journey';

/** Pictures of every screen, from the running product: `npm run screenshots`. */
export default defineConfig<HostOption>({
  testDir: '.',
  testMatch: 'screenshots.ts',
  outputDir: '../results/screenshot-runs',
  fullyParallel: true,
  workers: 2,
  timeout: 240_000,
  use: { actionTimeout: 15_000, hostKind: 'pwa' },
  reporter: 'list',
});

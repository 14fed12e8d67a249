import { defineConfig } from '@playwright/test';
import type { HostOption } from './journey';

/** Every client screen in every language at four widths: `npm run overflow`. */
export default defineConfig<HostOption>({
  testDir: '.',
  testMatch: 'overflow.ts',
  outputDir: '../results/overflow',
  fullyParallel: true,
  workers: 2,
  timeout: 600_000,
  use: { actionTimeout: 15_000, hostKind: 'pwa' },
  reporter: 'list',
});

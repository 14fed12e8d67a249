import { defineConfig } from '@playwright/test';
import type { HostOption } from '../e2e/journey';

/** The long run of kills: `npm run soak -- 50`. */
export default defineConfig<HostOption>({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../results/soak',
  workers: 1,
  use: { actionTimeout: 15_000 },
  reporter: 'list',
  projects: [
    { name: 'pwa', use: { hostKind: 'pwa' } },
    { name: 'extension', use: { hostKind: 'extension' } },
  ],
});

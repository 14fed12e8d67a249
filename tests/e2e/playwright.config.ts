import { defineConfig } from '@playwright/test';
import type { HostOption } from './journey';

/** Every journey runs in both hosts: the PWA from our own server, the extension loaded unpacked. */
export default defineConfig<HostOption>({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../results/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: { actionTimeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? '../results/e2e.json' }]],
  projects: [
    {
      name: 'pwa',
      use: { hostKind: 'pwa' },
      testIgnore: ['extension-update.spec.ts', 'managed-policy.spec.ts', 'manifest.spec.ts', 'popup.spec.ts'],
    },
    // The screens are the same core's in both hosts; an extension lies on the device before it starts.
    {
      name: 'extension',
      use: { hostKind: 'extension' },
      testIgnore: ['install.spec.ts', 'screens.spec.ts', 'size.spec.ts', 'update.spec.ts'],
    },
  ],
});

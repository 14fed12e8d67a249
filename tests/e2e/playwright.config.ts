import { defineConfig } from '@playwright/test';
import type { HostOption } from './journey';

/** Every journey runs in both hosts: the PWA from our own server, the extension loaded unpacked. */
export default defineConfig<HostOption>({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../results/e2e',
  fullyParallel: true,
  workers: 2,
  // A busy machine may cost a test its first attempt; the last lines of the run name every such one.
  retries: 1,
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
    // An extension lies on the device before it starts. Rooms of the desk and looks of screens are the same core's in
    // both hosts: journeys, faults, tasks and what lies on the disk are tried in each.
    {
      name: 'extension',
      use: { hostKind: 'extension' },
      testIgnore: [
        'accessibility.spec.ts',
        'coach-calibration.spec.ts',
        'coach-exports.spec.ts',
        'coach-keys.spec.ts',
        'coach-overview.spec.ts',
        'coach-pages.spec.ts',
        'coach-person.spec.ts',
        'coach-places.spec.ts',
        'install.spec.ts',
        'language.spec.ts',
        'screens.spec.ts',
        'size.spec.ts',
        'style.spec.ts',
        'update.spec.ts',
        'way-in.spec.ts',
      ],
    },
  ],
});

import { defineConfig } from '@playwright/test';

/** The pictures of "So geht's", from the running product: `npm run pictures`. */
export default defineConfig({
  testDir: './pictures',
  testMatch: 'pictures.ts',
  outputDir: '../results/picture-runs',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  use: { actionTimeout: 15_000 },
  reporter: 'list',
});

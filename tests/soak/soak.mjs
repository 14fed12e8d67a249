/**
 * Kills a real browser at random moments of a running check and looks whether every acknowledged answer is there.
 * Run from the project's folder: `npm run soak -- 50`, with a seed `npm run soak -- 50 7`, in the other host
 * `npm run soak -- 50 7 extension`.
 */
import { exitCode } from '../../pwa/serve/run.mjs';

const [kills = '50', seed, host = 'pwa'] = process.argv.slice(2);
const words = ['test', '--config', 'tests/soak/playwright.config.ts', `--project=${host}`];
const env = { ...process.env, KILLS: kills, ...(seed && { SEED: seed }) };
process.exit(await exitCode(process.execPath, ['node_modules/@playwright/test/cli.js', ...words], { env }));

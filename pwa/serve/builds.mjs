import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where each build lies, below the project's folder. */
export const builds = {
  pwa: 'dist/pwa',
  chromium: 'dist/extension/chrome-mv3',
  firefox: 'dist/extension/firefox-mv3',
};

/** The commands that make them. */
const steps = [
  ['node_modules/vite/bin/vite.js', 'build', '--config', 'pwa/vite.config.ts', '--logLevel', 'warn'],
  ['node_modules/wxt/bin/wxt.mjs', 'build', '--browser', 'chrome', '--mv3', '--level', 'warn'],
  ['node_modules/wxt/bin/wxt.mjs', 'build', '--browser', 'firefox', '--mv3', '--level', 'warn'],
];

/** Builds both hosts from scratch. */
export async function buildAll() {
  for (const [script = '', ...words] of steps) await run(process.execPath, [script, ...words], { cwd: root });
}

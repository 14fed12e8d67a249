import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const root = new URL('../../', import.meta.url);

/** Installs the packages when there are none or the lock file has changed since. */
export async function ensurePackages() {
  const installed = changedAt('node_modules/.package-lock.json');
  if (installed !== undefined && installed >= (changedAt('package-lock.json') ?? 0)) return;
  console.log('Installing packages (npm ci) …');
  await npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
}

/**
 * Runs npm in the project's folder: the very npm that started this script, if one did.
 * @param {string[]} words
 */
function npm(...words) {
  const started = process.env.npm_execpath;
  const options = { cwd: fileURLToPath(root) };
  return started ? run(process.execPath, [started, ...words], options) : run('npm', words, options);
}

/** @param {string} path */
function changedAt(path) {
  return statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs;
}

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { exitCode } from '../../pwa/serve/run.mjs';

/**
 * A Chromium that the tests can drive. Branded Chrome is no candidate: it ignores `--load-extension`.
 * @returns {Promise<string | undefined>} its path
 */
export async function findChromium() {
  const wished = process.env.CHROMIUM_PATH;
  if (wished) return isProgram(wished) ? wished : undefined;
  return onPath('chromium') ?? onPath('chromium-browser') ?? (await ownOfPlaywright());
}

/**
 * The same, after installing one where there is none: from the distribution, else Playwright's build.
 * @returns {Promise<string | undefined>}
 */
export async function ensureChromium() {
  const present = await findChromium();
  if (present || process.env.CHROMIUM_PATH) return present;
  console.log('No Chromium found; installing one …');
  await installFromDistribution();
  return (await findChromium()) ?? (await installFromPlaywright());
}

async function installFromDistribution() {
  const before = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (/** @type {string[]} */ ...words) => {
    const [program = '', ...rest] = [...before, 'apt-get', '-q', '-y', ...words];
    return exitCode(program, rest, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  if ((await apt('update')) !== 0) return;
  await apt('install', '--no-install-recommends', 'chromium', 'fonts-liberation');
}

async function installFromPlaywright() {
  const cli = new URL('../../node_modules/@playwright/test/cli.js', import.meta.url).pathname;
  await exitCode(process.execPath, [cli, 'install', 'chromium']);
  return ownOfPlaywright();
}

async function ownOfPlaywright() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return isProgram(path) ? path : undefined;
}

/** @param {string} name @returns {string | undefined} */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

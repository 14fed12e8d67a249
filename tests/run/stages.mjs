import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from '../../pwa/serve/npm-packages.mjs';
import { exitCode } from '../../pwa/serve/run.mjs';
import { ensureChromium } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';
import { lastLine, oneTest, skipped, sum } from './outcome.mjs';
import { readPlaywright, readTap, readVitest } from './reports.mjs';

/** @typedef {import('./outcome.mjs').Outcome} Outcome */

const root = fileURLToPath(new URL('../../', import.meta.url));
const results = `${root}tests/results/`;

/** Runs every stage, cheapest first, and goes on after a failure so that one run tells everything. */
export async function runAll() {
  await ensurePackages();
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const outcomes = [
    await command('types', 'node_modules/typescript/bin/tsc', '-p', '.'),
    await command('types without DOM: model', 'node_modules/typescript/bin/tsc', '-p', 'shared/model'),
    await command('types without DOM: measure', 'node_modules/typescript/bin/tsc', '-p', 'shared/measure'),
    await command('lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'),
    await unit(),
    await command('build of both hosts', 'pwa/serve/build.mjs'),
    ...(await inBrowsers()),
  ];
  return report(outcomes);
}

/** @returns {Promise<Outcome[]>} */
async function inBrowsers() {
  const chromium = await stage('Chromium', ensureChromium);
  if (chromium === undefined) return [oneTest('Chromium', false)];
  const firefox = findFirefox();
  return [
    await endToEnd(chromium),
    firefox ? await inFirefox(firefox) : skipped('Firefox journeys: no Firefox on this machine'),
    firefox ? await policyInFirefox(firefox) : skipped('Firefox, policy: no Firefox on this machine'),
  ];
}

/**
 * A stage that counts as one test.
 * @param {string} name @param {string} script @param {string[]} words
 */
async function command(name, script, ...words) {
  return oneTest(name, (await stage(name, () => node({}, script, ...words))) === 0);
}

async function unit() {
  const file = `${results}unit.json`;
  const words = ['--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const code = await stage('unit tests', () => node({}, 'node_modules/vitest/vitest.mjs', 'run', ...words));
  return readVitest(file, code);
}

/** @param {string} chromium */
async function endToEnd(chromium) {
  const file = `${results}e2e.json`;
  const words = ['test', '--config', 'tests/e2e/playwright.config.ts'];
  const settings = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const code = await stage('end-to-end tests in Chromium', () =>
    node(settings, 'node_modules/@playwright/test/cli.js', ...words),
  );
  return readPlaywright(file, code);
}

/** @param {string} firefox */
async function inFirefox(firefox) {
  const file = `${results}firefox.tap`;
  const settings = { FIREFOX_PATH: firefox, TAP_FILE: file };
  const code = await stage('journeys in Firefox', () => node(settings, 'tests/e2e/firefox.mjs'));
  return readTap('Firefox', file, code);
}

/** @param {string} firefox */
async function policyInFirefox(firefox) {
  const file = `${results}firefox-policy.tap`;
  const settings = { FIREFOX_PATH: firefox, TAP_FILE: file };
  const code = await stage('a policy in Firefox', () => node(settings, 'tests/e2e/firefox-policy.mjs'));
  const refused = code === 0 && !existsSync(file);
  return refused
    ? skipped('Firefox, policy: its folder may not be written here')
    : readTap('Firefox, policy', file, code);
}

/** @param {Record<string, string>} settings @param {string[]} words */
function node(settings, ...words) {
  return exitCode(process.execPath, words, { cwd: root, env: { ...process.env, ...settings } });
}

/**
 * Announces a stage and says how long it took.
 * @template T @param {string} name @param {() => Promise<T>} work
 */
async function stage(name, work) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const outcome = await work();
  console.log(`── ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return outcome;
}

/** @param {Outcome[]} outcomes */
function report(outcomes) {
  const total = sum(outcomes);
  for (const name of total.skips) console.log(`skipped: ${name}`);
  for (const name of total.unsteady) console.log(`unsteady, passed at the second attempt: ${name}`);
  for (const name of total.failures) console.log(`failed: ${name}`);
  console.log(lastLine(total));
  return total.failed === 0;
}

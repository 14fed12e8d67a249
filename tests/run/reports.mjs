import { existsSync, readFileSync } from 'node:fs';
import { oneTest, outcome } from './outcome.mjs';

/** @typedef {import('./outcome.mjs').Outcome} Outcome */
/** @typedef {import('./outcome.mjs').Names} Names */

/**
 * @typedef {{ title: string, ok: boolean, tests: { status: string, projectName: string }[] }} Spec
 * @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * Vitest's JSON report. A file that could not be loaded holds no test and counts as one failure.
 * @param {string} file @param {number} code the program's exit code @returns {Outcome}
 */
export function readVitest(file, code) {
  const report = read(file);
  if (report === undefined) return oneTest('unit tests (no report)', false);
  /** @type {{ name: string, status: string, assertionResults: { fullName: string, status: string }[] }[]} */
  const files = report.testResults;
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const named = (/** @type {string} */ status) =>
    tests.filter((test) => test.status === status).map((test) => test.fullName);
  const broken = files.filter(
    (one) => one.status === 'failed' && one.assertionResults.every((test) => test.status !== 'failed'),
  );
  const failures = [...named('failed'), ...broken.map(({ name }) => name)];
  const skips = [...named('pending'), ...named('skipped'), ...named('todo')];
  return ended('unit tests', code, named('passed').length, { failures, skips });
}

/**
 * Playwright's JSON report.
 * @param {string} file @param {number} code @returns {Outcome}
 */
export function readPlaywright(file, code) {
  const report = read(file);
  if (report === undefined) return oneTest('end-to-end tests (no report)', false);
  const tests = specsOf(report.suites, '').flatMap(({ name, spec }) =>
    spec.tests.map(({ status, projectName }) => ({ status, name: `[${projectName}] ${name}` })),
  );
  const named = (/** @type {string} */ status) =>
    tests.filter((test) => test.status === status).map(({ name }) => name);
  const [failures, skips, unsteady] = [named('unexpected'), named('skipped'), named('flaky')];
  const passed = named('expected').length + unsteady.length;
  return ended('end-to-end tests', code, passed, { failures, skips, unsteady });
}

/**
 * Lines of "ok" and "not ok", as `tests/e2e/firefox.mjs` writes them.
 * @param {string} name @param {string} file @param {number} code @returns {Outcome}
 */
export function readTap(name, file, code) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const passed = lines.filter((line) => line.startsWith('ok ')).length;
  const failures = lines.filter((line) => line.startsWith('not ok ')).map((line) => `[${name}] ${line.slice(7)}`);
  return ended(name, code, passed, { failures });
}

/** @param {Suite[]} suites @param {string} before @returns {{ name: string, spec: Spec }[]} */
function specsOf(suites, before) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? []).map((spec) => ({ name: `${before}${suite.title} › ${spec.title}`, spec })),
    ...specsOf(suite.suites ?? [], `${before}${suite.title} › `),
  ]);
}

/**
 * A program that fails without naming a failed test has failed all the same.
 * @param {string} name @param {number} code @param {number} passed @param {Partial<Names>} names @returns {Outcome}
 */
function ended(name, code, passed, names) {
  const isSilent = code !== 0 && !names.failures?.length;
  return outcome(passed, isSilent ? { ...names, failures: [`${name} ended with ${code}`] } : names);
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * What a stage found. Every failure and every skip is named.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: string[], skips: string[] }} Outcome
 */

/** @param {string} name @param {boolean} passed @returns {Outcome} */
export function oneTest(name, passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, failures: passed ? [] : [name], skips: [] };
}

/** @param {string} name @returns {Outcome} */
export function skipped(name) {
  return { passed: 0, failed: 0, skipped: 1, failures: [], skips: [name] };
}

/** @param {readonly Outcome[]} outcomes @returns {Outcome} */
export function sum(outcomes) {
  return outcomes.reduce((total, one) => ({
    passed: total.passed + one.passed,
    failed: total.failed + one.failed,
    skipped: total.skipped + one.skipped,
    failures: [...total.failures, ...one.failures],
    skips: [...total.skips, ...one.skips],
  }));
}

/** @param {Outcome} total */
export function lastLine({ passed, failed, skipped: left }) {
  return `${passed} passed, ${failed} failed${left > 0 ? `, ${left} skipped` : ''}`;
}

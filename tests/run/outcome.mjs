/**
 * What a stage found. Every failure and every skip is named, and every test that passed at its second attempt only.
 * @typedef {{ failures: string[], skips: string[], unsteady: string[] }} Names
 * @typedef {{ passed: number, failed: number, skipped: number } & Names} Outcome
 */

/** @param {number} passed @param {Partial<Names>} names @returns {Outcome} */
export function outcome(passed, { failures = [], skips = [], unsteady = [] }) {
  return { passed, failed: failures.length, skipped: skips.length, failures, skips, unsteady };
}

/** @param {string} name @param {boolean} passed @returns {Outcome} */
export function oneTest(name, passed) {
  return passed ? outcome(1, {}) : outcome(0, { failures: [name] });
}

/** @param {string} name @returns {Outcome} */
export function skipped(name) {
  return outcome(0, { skips: [name] });
}

/** @param {readonly Outcome[]} outcomes @returns {Outcome} */
export function sum(outcomes) {
  return outcomes.reduce((total, one) =>
    outcome(total.passed + one.passed, {
      failures: [...total.failures, ...one.failures],
      skips: [...total.skips, ...one.skips],
      unsteady: [...total.unsteady, ...one.unsteady],
    }),
  );
}

/** @param {Outcome} total */
export function lastLine({ passed, failed, skipped: left }) {
  return `${passed} passed, ${failed} failed${left > 0 ? `, ${left} skipped` : ''}`;
}

import type { Applicant } from './applicant';

/**
 * Higher need first. Equal needs: more modules expected to be needed, then the earlier check, then the id.
 * A total order, so that the line never depends on the order in which files came.
 */
export function byNeed(a: Applicant, b: Applicant): number {
  return (
    b.placeProbability - a.placeProbability ||
    modulesNeeded(b) - modulesNeeded(a) ||
    a.endedAt - b.endedAt ||
    (a.check < b.check ? -1 : Number(a.check > b.check))
  );
}

/** Expected number of needed modules. */
function modulesNeeded({ modules }: Applicant): number {
  return modules.reduce((sum, { needProbability }) => sum + needProbability, 0);
}

import type { Line } from '../line';

/** What the order of need looks at. */
export type Need = Pick<Line, 'placeProbability' | 'modulesNeeded' | 'endedAt' | 'check'>;

/**
 * Higher need first. Equal needs: more modules expected to be needed, then the earlier check, then the id. The one order of
 * overview and places: total, so that a line never depends on the order in which files came.
 */
export function byNeed(a: Need, b: Need): number {
  return (
    b.placeProbability - a.placeProbability ||
    b.modulesNeeded - a.modulesNeeded ||
    a.endedAt - b.endedAt ||
    (a.check < b.check ? -1 : Number(a.check > b.check))
  );
}

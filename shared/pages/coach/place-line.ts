/** What decides about the proposed line. */
export interface Candidate {
  readonly check: string;
  /** 0…1 */
  readonly placeProbability: number;
  /** ISO 8601; among equals the earlier check comes first, so that the line stays where it was. */
  readonly endedAt: string;
}

/** Nobody who clearly needs no place is proposed, even where places stay free. */
const proposedFrom = 0.2;

/** The checks inside the first `places` by need. A suggestion: a person decides. */
export function proposedPlaces(candidates: readonly Candidate[], places: number): ReadonlySet<string> {
  const inOrder = candidates.filter(({ placeProbability }) => placeProbability > proposedFrom).sort(byNeed);
  return new Set(inOrder.slice(0, places).map(({ check }) => check));
}

/** Higher need first, then the earlier check, then the id: always the same order. */
export function byNeed(a: Candidate, b: Candidate): number {
  return b.placeProbability - a.placeProbability || order(a.endedAt, b.endedAt) || order(a.check, b.check);
}

/**
 * Candidates on the other side of the line whose need differs by no more than the words on screen can tell (one of ten):
 * for them the line is a coin toss and the talk decides.
 */
export function closeToLine(candidates: readonly Candidate[], proposed: ReadonlySet<string>): readonly string[] {
  const inside = candidates.filter(({ check }) => proposed.has(check)).map(({ placeProbability }) => placeProbability);
  if (inside.length === 0) return [];
  const lowest = Math.min(...inside);
  return candidates
    .filter(({ check, placeProbability }) => !proposed.has(check) && placeProbability > lowest - 0.1)
    .filter(({ placeProbability }) => placeProbability > proposedFrom)
    .map(({ check }) => check);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

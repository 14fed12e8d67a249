import type { Decision, Dossier } from '../../model/dossier';
import type { DossierChange } from '../desk-door';

/** A decision that holds: somebody decided it and nobody took it back. */
export type StandingDecision = Decision & { readonly kind: 'place' | 'waiting' | 'no-place' };

/** As many as a dossier holds. */
const mostDecisions = 200;

/**
 * What is decided about the person of a dossier for a course (its id); null where nobody decided, or it was taken back.
 * The order of the list counts, never the clock.
 */
export function decisionOf(dossier: Dossier | undefined, course: string): StandingDecision | null {
  const newest = dossier?.decisions.findLast((decision) => decision.course === course);
  return newest && isStanding(newest) ? newest : null;
}

function isStanding(decision: Decision): decision is StandingDecision {
  return decision.kind !== 'taken-back';
}

/** Everything that was ever decided for a course, newest first. */
export function historyOf(dossier: Dossier | undefined, course: string): readonly Decision[] {
  return dossier?.decisions.filter((decision) => decision.course === course).reverse() ?? [];
}

/** The same dossier with one more decision; where it is full the oldest goes. */
export function withDecision(dossier: Dossier, decision: Decision): Dossier {
  return { ...dossier, decisions: [...dossier.decisions, decision].slice(-mostDecisions) };
}

/** A dossier nobody has written into yet. `check`: id of the check. */
export function emptyDossier(check: string): Dossier {
  return { check, notes: '', follows: null, decisions: [] };
}

/** The dossier after one change. */
export function changedDossier(dossier: Dossier, change: DossierChange): Dossier {
  switch (change.change) {
    case 'notes':
      return { ...dossier, notes: change.notes };
    case 'follows':
      return { ...dossier, follows: change.follows };
    case 'decide':
      return withDecision(dossier, change.decision);
  }
}

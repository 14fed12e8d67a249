import type { Decision } from '../../model/dossier';
import { decisionOf } from './decisions';
import type { Dossiers } from './members';
import type { PlaceList } from './place-list';

/** One decision to be added to the dossier of a check. */
export interface Ruling {
  readonly check: string;
  readonly decision: Decision;
}

/** Who decides what about whom and why. */
export interface ByHand {
  readonly check: string;
  readonly kind: Decision['kind'];
  readonly reason: string;
}

/** Who decides, and when (ISO 8601). */
export interface Decider {
  readonly decidedBy: string;
  readonly at: string;
}

/**
 * What taking over the proposal decides: a place or a waiting place for everybody it speaks about. That somebody gets no
 * place is never decided in bulk: these people stay open until a person decides about each. `reason`: '' or why the line
 * was moved.
 */
export function takeOver({ course, entries }: PlaceList, decider: Decider, reason: string): readonly Ruling[] {
  return entries.flatMap(({ applicant, held, standing, movesUp }): Ruling[] => {
    const kind = movesUp ? 'place' : standing;
    if ((held && !movesUp) || (kind !== 'place' && kind !== 'waiting')) return [];
    const decision: Decision = { course: course.id, kind, from: 'proposal', reason, ...decider };
    return [{ check: applicant.check, decision }];
  });
}

/**
 * A decision by hand, also against the proposal and outside the ages.
 * @throws RangeError without a reason or without a name: such a decision could not be defended
 */
export function rule(course: string, { check, kind, reason }: ByHand, decider: Decider): Ruling {
  if (reason.trim() === '' || decider.decidedBy.trim() === '') throw new RangeError('a decision needs reason and name');
  return { check, decision: { course, kind, from: 'hand', reason: reason.trim(), ...decider } };
}

/**
 * What undoes a step: decisions are only ever added, so each check gets again what held before, or its decision is taken
 * back. `before`: the dossiers as they were before the step.
 */
export function undoing(step: readonly Ruling[], before: Dossiers, decider: Decider): readonly Ruling[] {
  return step.map(({ check, decision: { course } }) => {
    const former = decisionOf(before.get(check), course);
    const decision: Decision = former
      ? { ...former, ...decider }
      : { course, kind: 'taken-back', from: 'hand', reason: '', ...decider };
    return { check, decision };
  });
}

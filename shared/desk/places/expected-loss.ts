import { forcedCut, missCost, wasteCost } from '../../measure/placement-rules';

/** Expected loss of giving a place at need probability `p` (0…1): the place is wasted unless it is needed. */
export function lossWithPlace(p: number): number {
  return wasteCost * (1 - p);
}

/** Expected loss of giving none: somebody who needs it goes without. */
export function lossWithoutPlace(p: number): number {
  return missCost * p;
}

/**
 * Whether a place loses no more than none: p ≥ 1/3. Not the 0.2 of the wording: that bound says from where on a person
 * *clearly* needs none. Between the two a place would lose more than it saves, although a talk may still find otherwise.
 * Source: expected-loss classification (Rudner 2009) with the costs of the scoring model.
 */
export function worthAPlace(p: number): boolean {
  return p >= forcedCut;
}

import type { StandingDecision } from '../../../shared/desk/places/decisions';

/** Somebody put on the waiting list by hand, for a reason that a spreadsheet could take for a formula. */
export const waitingByHand = (course: string): StandingDecision => ({
  course,
  kind: 'waiting',
  from: 'hand',
  reason: '=1+1 im Herbst',
  decidedBy: 'Frau Kaya',
  at: '2026-11-20T10:00:00.000Z',
});

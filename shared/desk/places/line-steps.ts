import { missCost, wasteCost } from '../../measure/placement-rules';
import type { Applicant } from './applicant';

/** What a line after so many people is expected to cost. */
export interface LineStep {
  /** People inside, 0…n. */
  readonly people: number;
  /** Who comes in with this step; null at 0. With one less it is the one who goes out. */
  readonly enters: Applicant | null;
  /** Expected number of people who need a place and go without. */
  readonly missed: number;
  /** Expected number of places given to people who need none. */
  readonly wasted: number;
  /** Sum of the expected losses of all people, in the costs of the scoring model. */
  readonly loss: number;
}

/** The line at every position of an order, from nobody to everybody; n + 1 steps. */
export function lineSteps(order: readonly Applicant[]): readonly LineStep[] {
  let missed = order.reduce((sum, { placeProbability }) => sum + placeProbability, 0);
  let wasted = 0;
  const steps = [stepAt(0, null, missed, wasted)];
  order.forEach((applicant, at) => {
    missed = Math.max(0, missed - applicant.placeProbability);
    wasted += 1 - applicant.placeProbability;
    steps.push(stepAt(at + 1, applicant, missed, wasted));
  });
  return steps;
}

function stepAt(people: number, enters: Applicant | null, missed: number, wasted: number): LineStep {
  return { people, enters, missed, wasted, loss: missCost * missed + wasteCost * wasted };
}

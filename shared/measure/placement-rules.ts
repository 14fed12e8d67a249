/** Where a probability becomes advice, and what a wrong piece of advice costs. Source: expected-loss classification (Rudner 2009). */

/** At least this need probability: the module is needed. */
export const needsFrom = 0.8;
/** At most this need probability: the module is not needed. */
export const notNeededUpTo = 0.2;
/** Tasks that must speak for a module before an undecided one may be called helpful. */
export const tasksToHelp = 2;

/** Cost of leaving out somebody who needs the module, against… */
export const missCost = 2;
/** …a place given to somebody who does not need it. */
export const wasteCost = 1;
/** Cost of being unsure at all. */
const doubtCost = 0.5;

/** The need probability from which advising the module costs less than not advising it: 1/3. */
export const forcedCut = wasteCost / (missCost + wasteCost);

/** Expected loss of the best decision about one module at need probability `p` (0…1). */
export function decisionLoss(p: number): number {
  return Math.min(missCost * p, wasteCost * (1 - p)) + doubtCost * p * (1 - p);
}

/** What may be done with how many people (scoring model, "Calibration"; sample sizes after Linacre 1994). */

/** Difficulties are estimated from so many people on, drawn towards the experts' values; never without that pull below 400. */
export const peopleToEstimate = 100;
/** From here on the mean difficulty of a module is estimated too; below it stays where the experts put it. */
export const peopleToFreeModules = 400;
/** A criterion keeps the experts' value below so many responses. */
export const responsesPerCriterionNeeded = 30;

/** DIF: nothing is told about a smaller group… */
export const groupToScreen = 100;
/** …and nothing is flagged below this size. */
export const groupToFlag = 200;
/** ETS classes of differences in logits. */
export const flagB = 0.43;
export const flagC = 0.64;
/** Standard deviation of differences between groups before the data, in logits. */
export const groupDeviation = 0.3;

/** Parts the people are split into for the held-out check. */
export const folds = 5;
/** A gain counts when it lies so many standard errors above 0 (one-sided 95 %): chance alone is no improvement. */
export const clearGain = 1.645;

/** `too-few` nothing is estimated · `anchored` modules keep the experts' mean · `free` modules find their own. */
export type Stage = 'too-few' | 'anchored' | 'free';

export function stageOf(people: number): Stage {
  if (people < peopleToEstimate) return 'too-few';
  return people < peopleToFreeModules ? 'anchored' : 'free';
}

import { logistic } from './exponential';
import { criterionDifficultyError } from './model-parameters';

/** What the model knows of one criterion in one attempt. */
export interface Item {
  /** b in logits, what help takes off already subtracted. */
  readonly difficulty: number;
  /** Probability of meeting it by pure chance (c), 0…1. */
  readonly chance: number;
}

/**
 * kappa: how much the experts' error flattens a response curve; 1 for exactly known difficulties.
 * The logistic-normal integral as a flatter logistic, 0.346 = (16 sqrt(3) / (15 pi))² (Demidenko 2004).
 */
export const slope = 1 / Math.sqrt(1 + 0.346 * criterionDifficultyError * criterionDifficultyError);

/** P(criterion met) at an ability in logits, a task's effect included in it: c + (1 - c) * logistic(kappa * (theta - b)). */
export function metProbability(ability: number, item: Item, kappa = slope): number {
  return item.chance + (1 - item.chance) * logistic(kappa * (ability - item.difficulty));
}

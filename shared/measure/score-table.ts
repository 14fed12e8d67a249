import type { Nodes } from './grid';
import { type Item, metProbability, slope } from './response';

/** P(score | theta) of a cell: row s holds P(s criteria met) at every ability; each column sums to 1. */
export interface ScoreTable {
  /** Highest possible score: the number of criteria. */
  readonly most: number;
  /** (most + 1) rows, one column per ability. */
  readonly probability: Float64Array;
}

/**
 * Score probabilities of the criteria that share one task effect, at every ability in `abilities`.
 * Lord & Wingersky's recursion (1984) at every point of the effect, then the weighted sum over the effect.
 */
export function scoreTable(items: readonly Item[], abilities: Float64Array, effect: Nodes, kappa = slope): ScoreTable {
  const most = items.length;
  const width = abilities.length;
  const probability = new Float64Array((most + 1) * width);
  const scores = new Float64Array(most + 1);
  for (let column = 0; column < width; column++) {
    for (let node = 0; node < effect.at.length; node++) {
      fillScores(scores, items, (abilities[column] as number) + (effect.at[node] as number), kappa);
      const weight = effect.weight[node] as number;
      for (let score = 0; score <= most; score++) {
        probability[score * width + column] =
          (probability[score * width + column] as number) + weight * (scores[score] as number);
      }
    }
  }
  return { most, probability };
}

/** Score distribution at one fixed ability: criteria enter one after the other. */
function fillScores(scores: Float64Array, items: readonly Item[], ability: number, kappa: number): void {
  scores.fill(0);
  scores[0] = 1;
  items.forEach((item, entered) => {
    const met = metProbability(ability, item, kappa);
    for (let score = entered + 1; score > 0; score--) {
      scores[score] = (scores[score] as number) * (1 - met) + (scores[score - 1] as number) * met;
    }
    scores[0] = (scores[0] as number) * (1 - met);
  });
}

/** One row of a score table: how likely this score is at every ability. */
export function likelihoodOf(table: ScoreTable, score: number): Float64Array {
  const width = table.probability.length / (table.most + 1);
  return table.probability.subarray(score * width, (score + 1) * width);
}

/** Expected score at every ability: 0 … the number of criteria. */
export function expectedScore(table: ScoreTable): Float64Array {
  const expected = new Float64Array(likelihoodOf(table, 0).length);
  for (let score = 1; score <= table.most; score++) {
    likelihoodOf(table, score).forEach((probability, column) => {
      expected[column] = (expected[column] as number) + score * probability;
    });
  }
  return expected;
}

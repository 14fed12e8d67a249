import { exponential } from './exponential';
import { population, taskDifficultyError, taskEffect } from './model-parameters';

/** Points with weights that sum to 1: an integral as a sum. */
export interface Nodes {
  readonly at: Float64Array;
  readonly weight: Float64Array;
}

/** `count` equally spaced points from `low` to `high`. */
export function equallySpaced(low: number, high: number, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, index) => low + ((high - low) * index) / (count - 1));
}

/** Shares of a normal distribution on given points, summing to 1. */
export function normalWeights(at: Float64Array, mean: number, deviation: number): Float64Array {
  const weight = at.map((point) => {
    const distance = (point - mean) / deviation;
    return exponential(-0.5 * distance * distance);
  });
  const total = weight.reduce((sum, one) => sum + one, 0);
  return weight.map((one) => one / total);
}

/** Abilities in logits: 51 points from -5 to 5. */
export const theta = equallySpaced(-5, 5, 51);
export const thetaStep = 0.2;

const commonPoints = equallySpaced(-4, 4, 21);
/** What all modules have in common (g), in standard deviations: 21 points. */
export const common: Nodes = { at: commonPoints, weight: normalWeights(commonPoints, 0, 1) };

/** Gauss–Hermite points and weights for a standard normal distribution, 9 points. */
const hermite: Nodes = {
  at: Float64Array.of(
    -4.512745863399783,
    -3.20542900285647,
    -2.07684797867783,
    -1.0232556637891326,
    0,
    1.0232556637891326,
    2.07684797867783,
    3.20542900285647,
    4.512745863399783,
  ),
  weight: Float64Array.of(
    2.2345844007746607e-5,
    0.0027891413212317692,
    0.04991640676521782,
    0.24409750289493953,
    0.40634920634920635,
    0.24409750289493953,
    0.04991640676521782,
    0.0027891413212317692,
    2.2345844007746607e-5,
  ),
};

const effectDeviation = Math.sqrt(taskEffect * taskEffect + taskDifficultyError * taskDifficultyError);
/** The effect u of one task: u ~ N(0, sd_gamma² + tau_t²), in logits. */
export const effect: Nodes = { at: hermite.at.map((point) => point * effectDeviation), weight: hermite.weight };

/** P(theta | g): one row of 51 per point of g, each summing to 1; the same for every module before any answer. */
export const thetaGivenCommon: Float64Array = priorRows();

function priorRows(): Float64Array {
  const rows = new Float64Array(common.at.length * theta.length);
  const own = population.spread * Math.sqrt(1 - population.shared);
  const shared = population.spread * Math.sqrt(population.shared);
  common.at.forEach((g, row) => {
    rows.set(normalWeights(theta, population.mean + shared * g, own), row * theta.length);
  });
  return rows;
}

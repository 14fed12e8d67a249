import { describe, expect, test } from 'vitest';
import { equallySpaced, type Nodes, normalWeights } from '../../shared/measure/grid';
import { dot } from '../../shared/measure/posterior';
import { metProbability } from '../../shared/measure/response';
import { likelihoodOf, scoreTable } from '../../shared/measure/score-table';
import reference from '../files/reference/catr_scoring_reference.json';

/** catR 3.17, see tests/files/reference/README.md. A bank known exactly: no task effect, no flattening. */
const { rasch, pcm } = reference;
const noEffect: Nodes = { at: Float64Array.of(0), weight: Float64Array.of(1) };
const items = rasch.b.map((difficulty) => ({ difficulty, chance: 0 }));
const met = (theta: number) => items.map((item) => metProbability(theta, item, 1));
const information = (theta: number) => met(theta).map((p) => p * (1 - p));

/** Likelihood of one answer by the product's score table, at any abilities. */
function likelihood(item: number, answer: number, abilities: Float64Array): Float64Array {
  return likelihoodOf(scoreTable([items[item] ?? fail()], abilities, noEffect, 1), answer);
}

function posterior(answers: ReadonlyMap<number, number>, nodes: Float64Array): Float64Array {
  let mass = normalWeights(nodes, 0, 1);
  for (const [item, answer] of answers) {
    const seen = likelihood(item, answer, nodes);
    mass = mass.map((one, at) => one * (seen[at] ?? 0));
  }
  const total = mass.reduce((sum, one) => sum + one, 0);
  return mass.map((one) => one / total);
}

/** Where a falling function of theta crosses 0. */
function root(falling: (theta: number) => number): number {
  let [low, high] = [-6, 6];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (falling(middle) > 0) low = middle;
    else high = middle;
  }
  return low;
}

function fail(): never {
  throw new Error('the reference has no such entry');
}

const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
/** Digits: a difference under 1e-5. */
const nearEnough = -Math.log10(2e-5);
const answers = new Map(rasch.response.map((answer, item) => [item, answer]));
const nodes = equallySpaced(-6, 6, 121);

describe('scoring values of catR', () => {
  test.each(rasch.theta.map((theta, row) => [theta, row]))('probability and information at %f', (theta, row) => {
    for (const [item, p] of met(theta).entries()) expect(p).toBeCloseTo(rasch.P[row]?.[item] ?? fail(), 9);
    for (const [item, value] of information(theta).entries()) {
      expect(value).toBeCloseTo(rasch.I[row]?.[item] ?? fail(), 9);
    }
  });

  test('mean and standard deviation of the posterior', () => {
    const mass = posterior(answers, nodes);
    const mean = dot(mass, nodes);
    expect(mean).toBeCloseTo(rasch.EAP, 6);
    expect(
      Math.sqrt(
        dot(
          mass,
          nodes.map((node) => (node - mean) ** 2),
        ),
      ),
    ).toBeCloseTo(rasch.PSD, 6);
  });

  /** catR's own search stops within 1e-5: at its values the slope is not yet 0 to six digits. */
  test('the likelihood is highest where catR finds it: ML, MAP, WL', () => {
    const score = sum(rasch.response);
    const slopeOfLikelihood = (theta: number) => score - sum(met(theta));
    const bias = (theta: number) =>
      sum(met(theta).map((p) => p * (1 - p) * (1 - 2 * p))) / (2 * sum(information(theta)));
    expect(root(slopeOfLikelihood)).toBeCloseTo(rasch.MLE, nearEnough);
    expect(root((theta) => slopeOfLikelihood(theta) - theta)).toBeCloseTo(rasch.MAP, nearEnough);
    expect(root((theta) => slopeOfLikelihood(theta) + bias(theta))).toBeCloseTo(rasch.WLE, nearEnough);
  });

  test('the most informative next criterion', () => {
    const estimate = dot(posterior(new Map([[3, 1]]), nodes), nodes);
    const left = information(estimate).map((value, item) => (item === 3 ? -1 : value));
    expect(left.indexOf(Math.max(...left)) + 1).toBe(rasch.MFI_next_after_item4_correct);
  });

  test('the score of two criteria is the partial-credit item with their elementary symmetric functions', () => {
    const [first, second] = pcm.steps[0] ?? fail();
    const pair = criteriaWithSteps(first ?? fail(), second ?? fail());
    const table = scoreTable(pair, Float64Array.from(pcm.theta), noEffect, 1);
    pcm.P.forEach(({ Item1 }, column) => {
      for (const [score, p] of Item1.entries()) expect(likelihoodOf(table, score)[column]).toBeCloseTo(p, 9);
    });
  });
});

/** The two Rasch criteria whose score has the given step difficulties: roots of x² - e^-d1 x + e^-(d1 + d2). */
function criteriaWithSteps(first: number, second: number) {
  const half = Math.exp(-first) / 2;
  const distance = Math.sqrt(half ** 2 - Math.exp(-first - second));
  return [half + distance, half - distance].map((easiness) => ({ difficulty: -Math.log(easiness), chance: 0 }));
}

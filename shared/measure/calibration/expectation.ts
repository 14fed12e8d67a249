import { theta } from '../grid';
import type { Answers, Pattern } from './answers';
import type { CodedBank } from './coded-bank';
import { abilityAt, type Curve, likelihoodRow, overEffect, points, type Rows } from './curves';
import { abilityPriors, eachPerson, ownMean } from './people';

/** How many answers of each kind are expected at every point of ability plus task effect. */
export interface ExpectedAnswers {
  /** Per criterion, without help and with it; undefined where nobody answered. */
  readonly met: Map<number, Float64Array>;
  readonly missed: Map<number, Float64Array>;
  readonly metHelped: Map<number, Float64Array>;
  readonly missedHelped: Map<number, Float64Array>;
  /** By a task's first criterion: people who could not do it. */
  readonly cannot: Map<number, Float64Array>;
}

export interface Expectation {
  readonly expected: ExpectedAnswers;
  readonly logLikelihood: number;
  /** Per module, the sum of the people's own means and how many people it goes over. */
  readonly meanSums: Float64Array;
  readonly meanCounts: Float64Array;
}

/** The E step of the joint model: every person's posterior, brought together by patterns. */
export function expectation(
  answers: Answers,
  bank: CodedBank,
  rows: Rows,
  curve: Curve,
  means: Float64Array,
): Expectation {
  const width = theta.length;
  const { patterns, start, pattern } = answers;
  const likelihoods = patterns.map((one) => overEffect(likelihoodRow(one, rows, bank, curve)));
  const weights = new Float64Array(patterns.length * width);
  const meanSums = new Float64Array(means.length);
  const meanCounts = new Float64Array(means.length);
  let logLikelihood = 0;
  eachPerson(answers, likelihoods, abilityPriors(means), (view) => {
    logLikelihood += view.logLikelihood;
    for (let at = start[view.person] as number; at < (start[view.person + 1] as number); at++) {
      const number = pattern[at] as number;
      const base = (patterns[number] as Pattern).module * width;
      for (let t = 0; t < width; t++) {
        weights[number * width + t] = (weights[number * width + t] as number) + (view.marginals[base + t] as number);
      }
    }
    for (let m = 0; m < means.length; m++) {
      if (view.has[m] === 0) continue;
      meanSums[m] = (meanSums[m] as number) + ownMean(view.marginals, m, view.commonMean);
      meanCounts[m] = (meanCounts[m] as number) + 1;
    }
  });
  const expected = emptyAnswers();
  patterns.forEach((one, number) => {
    const own = weights.subarray(number * width, (number + 1) * width);
    addPattern(expected, one, likelihoodRow(one, rows, bank, curve), likelihoods[number] as Float64Array, own);
  });
  return { expected, logLikelihood, meanSums, meanCounts };
}

function emptyAnswers(): ExpectedAnswers {
  return { met: new Map(), missed: new Map(), metHelped: new Map(), missedHelped: new Map(), cannot: new Map() };
}

function addPattern(
  expected: ExpectedAnswers,
  { met, missed, cannot, helped }: Pattern,
  row: Float64Array,
  likelihood: Float64Array,
  people: Float64Array,
): void {
  for (let point = 0; point < points; point++) {
    const t = abilityAt(point);
    row[point] = ((row[point] as number) * (people[t] as number)) / (likelihood[t] as number);
  }
  for (const k of met) addTo(helped ? expected.metHelped : expected.met, k, row);
  for (const k of missed) addTo(helped ? expected.missedHelped : expected.missed, k, row);
  if (cannot.length > 0) addTo(expected.cannot, cannot[0] as number, row);
}

function addTo(sums: Map<number, Float64Array>, k: number, row: Float64Array): void {
  const sum = sums.get(k);
  if (!sum) {
    sums.set(k, row.slice());
    return;
  }
  for (let point = 0; point < points; point++) sum[point] = (sum[point] as number) + (row[point] as number);
}

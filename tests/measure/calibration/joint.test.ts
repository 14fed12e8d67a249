import { describe, expect, test } from 'vitest';
import { answersOf, type CalibrationRecord } from '../../../shared/measure/calibration/answers';
import { codedBank, expertDifficulties } from '../../../shared/measure/calibration/coded-bank';
import { difficultiesFrom } from '../../../shared/measure/calibration/difficulties';
import { type JointQuestion, jointEstimate } from '../../../shared/measure/calibration/joint';
import { expertPrior } from '../../../shared/measure/calibration/prior';
import { standardErrors } from '../../../shared/measure/calibration/standard-errors';
import { CalibrationStopped, unwatched } from '../../../shared/measure/calibration/watch';
import { seededRandom } from '../../../shared/model/random';
import type { TaskDeclaration } from '../../../shared/model/task';
import { inventedBank, inventedChecks, patient } from './invented';

function questionOf(records: readonly CalibrationRecord[], declarations: readonly TaskDeclaration[]): JointQuestion {
  const bank = codedBank(declarations);
  const prior = expertPrior(expertDifficulties(bank));
  return { answers: answersOf(records, bank), bank, prior, means: 'fixed', anchored: null };
}

const rootMeanSquare = (list: readonly number[]) => Math.sqrt(list.reduce((sum, x) => sum + x * x, 0) / list.length);
const difficultiesOf = (declarations: readonly TaskDeclaration[]) => [...expertDifficulties(codedBank(declarations))];
const distance = (left: ArrayLike<number>, right: ArrayLike<number>) =>
  Math.max(...Array.from(left, (one, at) => Math.abs(one - (right[at] ?? Number.NaN))));

describe('true difficulties are found again', () => {
  test.each([
    { people: 300, seed: 1, within: 0.3 },
    { people: 2000, seed: 2, within: 0.13 },
  ])('$people people', ({ people, seed, within }) => {
    const { expert, truth } = inventedBank(seed);
    const question = questionOf(inventedChecks(truth, { people, seed }), expert);
    const estimate = jointEstimate(question, unwatched);
    const errors = standardErrors(question, estimate);
    const off = difficultiesOf(truth).map((real, k) => (estimate.difficulties[k] ?? Number.NaN) - real);
    const standardized = off.map((one, k) => one / (errors[k] ?? Number.NaN));
    expect(estimate.converged).toBe(true);
    expect(rootMeanSquare(off)).toBeLessThan(within);
    expect(rootMeanSquare(off)).toBeLessThan(0.5 * rootMeanSquare(distances(expert, truth)));
    expect(rootMeanSquare(standardized)).toBeGreaterThan(0.7);
    expect(rootMeanSquare(standardized)).toBeLessThan(1.25);
    expect(standardized.filter((one) => Math.abs(one) < 1.96).length / off.length).toBeGreaterThan(0.9);
  });

  test('people who say that they cannot do it yet shift them little', () => {
    const { expert, truth } = inventedBank(3);
    const habits = { ...patient, givesUp: 0.4, asksForHelp: 0.2 };
    const estimate = jointEstimate(
      questionOf(inventedChecks(truth, { people: 1500, seed: 3, habits }), expert),
      unwatched,
    );
    const off = difficultiesOf(truth).map((real, k) => (estimate.difficulties[k] ?? Number.NaN) - real);
    const mean = off.reduce((sum, one) => sum + one, 0) / off.length;
    expect(Math.abs(mean)).toBeLessThan(0.3);
    expect(rootMeanSquare(off)).toBeLessThan(0.4);
  });

  test('below 400 people able people do not make the modules look easy', () => {
    const { expert, truth } = inventedBank(4);
    const bank = codedBank(expert);
    const records = inventedChecks(truth, { people: 200, seed: 4, habits: { ...patient, mean: 1 } });
    const { estimate, published } = difficultiesFrom(records, bank, 'anchored', unwatched);
    for (const module of new Set(bank.moduleOf)) {
      const own = bank.criteria.flatMap(({ expert: value }, k) =>
        bank.moduleOf[k] === module && published[k] ? [(estimate.difficulties[k] ?? Number.NaN) - value] : [],
      );
      expect(own.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 6);
      expect(estimate.means[module]).toBeGreaterThan(0.3);
    }
  });
});

const distances = (left: readonly TaskDeclaration[], right: readonly TaskDeclaration[]) => {
  const others = difficultiesOf(right);
  return difficultiesOf(left).map((one, k) => one - (others[k] ?? Number.NaN));
};

describe('nothing but the answers counts', () => {
  const { expert, truth } = inventedBank(5, 10);
  const records = inventedChecks(truth, { people: 150, seed: 5, tasks: 6, habits: { ...patient, givesUp: 0.3 } });
  const plain = jointEstimate(questionOf(records, expert), unwatched);

  test('not the order of people, tasks and criteria', () => {
    const random = seededRandom(9);
    const mixed = random.shuffle(records).map((one) => ({ ...one, attempts: random.shuffle(one.attempts) }));
    const turned = [...expert].reverse().map((task) => ({ ...task, criteria: [...task.criteria].reverse() }));
    const again = jointEstimate(questionOf(mixed, turned), unwatched);
    expect(distance(plain.difficulties, [...again.difficulties].reverse())).toBeLessThan(1e-6);
  });

  test('not somebody without any answer', () => {
    const silent = { check: 'silent', language: 'uk', host: 'pwa', age: null } as const;
    const unseen = records[0]?.attempts.map((one) => ({
      ...one,
      ending: 'done' as const,
      findings: one.findings.map((finding) => ({ ...finding, verdict: 'not-seen' as const })),
    }));
    const more = [{ ...silent, attempts: [] }, ...records, { ...silent, attempts: unseen ?? [] }];
    expect([...jointEstimate(questionOf(more, expert), unwatched).difficulties]).toEqual([...plain.difficulties]);
  });

  test('not technical faults and work that was left', () => {
    const broken = records[0]?.attempts.map((one) => ({ ...one, ending: 'fault' as const })) ?? [];
    const left = records[1]?.attempts.map((one) => ({ ...one, ending: 'left' as const })) ?? [];
    const more = [...records, { ...(records[0] as CalibrationRecord), attempts: [...broken, ...left] }];
    expect([...jointEstimate(questionOf(more, expert), unwatched).difficulties]).toEqual([...plain.difficulties]);
  });

  test('progress only grows, and the signal ends the work', () => {
    const stop = new AbortController();
    const shares: number[] = [];
    const run = () =>
      jointEstimate(questionOf(records, expert), {
        signal: stop.signal,
        progress: (share) => {
          shares.push(share);
          if (shares.length === 3) stop.abort();
        },
      });
    expect(run).toThrow(CalibrationStopped);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares).toHaveLength(3);
  });
});

import { describe, expect, test } from 'vitest';
import { calibrate, supplyOf } from '../../../shared/measure/calibration/calibrate';
import { codedBank, expertDifficulties } from '../../../shared/measure/calibration/coded-bank';
import { compareGroups } from '../../../shared/measure/calibration/group-differences';
import { wilsonInterval } from '../../../shared/measure/calibration/reliability';
import { unwatched } from '../../../shared/measure/calibration/watch';
import { seededRandom } from '../../../shared/model/random';
import type { TaskDeclaration } from '../../../shared/model/task';
import { inventedBank, inventedChecks, patient } from './invented';

const calibrated = (records: Parameters<typeof calibrate>[0], bank: readonly TaskDeclaration[]) => {
  const found = calibrate(records, bank, unwatched);
  if (!found) throw new Error('too few people');
  return found;
};

describe('the gate', () => {
  const { expert, truth } = inventedBank(11);

  test('wrong difficulties are replaced', () => {
    const found = calibrated(inventedChecks(truth, { people: 500, seed: 11 }), expert);
    expect(found.gate).toBe('accepted');
    expect(found.supply.stage).toBe('free');
    const fits = found.criteria.flatMap(({ estimate }) => (estimate ? [estimate.fit] : []));
    expect(fits.length).toBe(found.supply.ready);
    for (const { infit } of fits) expect(Math.abs(infit - 1)).toBeLessThan(0.3);
    expect(fits.reduce((sum, { outfit }) => sum + outfit, 0) / fits.length).toBeCloseTo(1, 1);
    expect(found.reliability.length).toBeGreaterThan(6);
    const answers = found.reliability.reduce((sum, { count }) => sum + count, 0);
    const off = found.reliability.reduce((sum, bin) => sum + bin.count * Math.abs(bin.predicted - bin.observed), 0);
    expect(off / answers).toBeLessThan(0.03);
  });

  test('right difficulties stay', () => {
    const found = calibrated(inventedChecks(truth, { people: 300, seed: 12 }), truth);
    expect(found.gate).toBe('no-gain');
  });

  test('answers by the toss of a coin are refused', () => {
    const random = seededRandom(13);
    const tossed = inventedChecks(truth, { people: 300, seed: 13 }).map((one) => ({
      ...one,
      attempts: one.attempts.map((attempt) => ({
        ...attempt,
        findings: attempt.findings.map((finding) => ({
          ...finding,
          verdict: random.float() < 0.5 ? ('met' as const) : ('missed' as const),
        })),
      })),
    }));
    const found = calibrated(tossed, expert);
    expect(found.gate).toBe('no-ability');
  });

  test('with 99 people nothing is estimated, and a criterion with 29 answers keeps the experts’ value', () => {
    const records = inventedChecks(truth, { people: 120, seed: 14, tasks: 7 });
    expect(calibrate(records.slice(0, 99), expert, unwatched)).toBeNull();
    expect(supplyOf(records.slice(0, 99), expert).stage).toBe('too-few');
    const { criteria, supply } = calibrated(records, expert);
    expect(supply.ready).toBeLessThan(criteria.length);
    for (const { responses, estimate } of criteria) expect(estimate === null).toBe(responses < 30);
  });
});

describe('differences between groups', () => {
  const { truth } = inventedBank(21, 14);
  /** Every sixth criterion is a logit harder for people of the second group. */
  const planted = (at: number) => at % 6 === 2;
  let number = 0;
  const harder = truth.map((task) => ({
    ...task,
    criteria: task.criteria.map((one) => ({ ...one, difficulty: one.difficulty + (planted(number++) ? 1.2 : 0) })),
  }));
  const german = inventedChecks(truth, { people: 500, seed: 21, tasks: 10 });
  const others = (people: number, tasks: readonly TaskDeclaration[] = harder, mean = 0) =>
    inventedChecks(tasks, { people, seed: 22, tasks: 10, habits: { ...patient, mean }, about: { language: 'uk' } });
  const bank = codedBank(truth);
  const byLanguage = (records: Parameters<typeof compareGroups>[0]) =>
    compareGroups(records, bank, expertDifficulties(bank), unwatched).find(({ grouping }) => grouping === 'language');

  test('what was planted is flagged, what was not is not', () => {
    const { differences } = byLanguage([...german, ...others(500)]) ?? {};
    const flagged = (one: { class: string }) => one.class === 'B' || one.class === 'C';
    const real = differences?.filter(({ criterion }) => planted(criterion)) ?? [];
    const none = differences?.filter(({ criterion }) => !planted(criterion)) ?? [];
    expect(real.filter(flagged).length / real.length).toBeGreaterThan(0.8);
    expect(none.filter(flagged).length / none.length).toBeLessThan(0.08);
  });

  test('another mean ability is no difference in difficulty', () => {
    const { differences } = byLanguage([...german, ...others(500, truth, 1)]) ?? {};
    expect(differences?.filter((one) => one.class === 'C')).toEqual([]);
  });

  test('under 100 people nothing is told, under 200 nothing is flagged', () => {
    expect(byLanguage([...german, ...others(99)])?.differences).toBeNull();
    const screened = byLanguage([...german, ...others(150)])?.differences ?? [];
    expect(screened.length).toBeGreaterThan(0);
    expect(screened.every((one) => one.class === 'screening')).toBe(true);
  });
});

test('bounds of a share', () => {
  expect(wilsonInterval(8, 10).low).toBeCloseTo(0.4902, 3);
  expect(wilsonInterval(8, 10).high).toBeCloseTo(0.9433, 3);
  expect(wilsonInterval(0, 10).low).toBe(0);
});

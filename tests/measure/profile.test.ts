import { describe, expect, test } from 'vitest';
import { cutScore } from '../../shared/measure/cut-score';
import { atLeast } from '../../shared/measure/place-probability';
import { decisionLoss, forcedCut } from '../../shared/measure/placement-rules';
import { placementOf, profileOf } from '../../shared/measure/profile';
import type { Course } from '../../shared/model/course';
import { attemptOf, taskOf } from './people';

const course: Course = { id: 'two', title: 'Two', modules: ['photo', 'image'], places: 1, modulesForPlace: 1 };
const first = taskOf('first', 'photo', [-0.5, 0, 0.5]);
const second = taskOf('second', 'photo', [-0.4, 0.2, 0.4, 0.8]);
const picture = taskOf('picture', 'image', [0, 0.3]);
const bank = [first, second, picture];
const photo = (...attempts: Parameters<typeof profileOf>[0]) => profileOf(attempts, bank, course).modules[0];

describe('placement', () => {
  test.each([
    [0.8, 1, 'needs'],
    [0.79, 2, 'helps'],
    [0.79, 1, 'unclear'],
    [0.34, 2, 'helps'],
    [0.33, 2, 'unclear'],
    [0.2, 1, 'not-needed'],
    [0.95, 0, 'unclear'],
    [0.05, 0, 'unclear'],
  ] as const)('need %f after %d tasks: %s', (need, tasks, placement) => {
    expect(placementOf(need, tasks)).toBe(placement);
  });

  test('the forced cut is where both decisions cost the same', () => {
    expect(forcedCut).toBeCloseTo(1 / 3, 12);
    expect(decisionLoss(0)).toBe(0);
    expect(decisionLoss(forcedCut)).toBeGreaterThan(decisionLoss(0.3));
    expect(decisionLoss(forcedCut)).toBeGreaterThan(decisionLoss(0.5));
  });
});

describe('what counts how', () => {
  test('a fault and a task with nothing seen are as if they had not been tried', () => {
    const fault = attemptOf(first, ['missed', 'missed', 'missed'], 'fault');
    const blind = attemptOf(second, []);
    expect(photo(fault, blind)).toEqual(photo());
    expect(photo()).toMatchObject({ tasks: 0, criteria: 0, placement: 'unclear' });
  });

  test('who stopped in the middle keeps what was met and loses nothing', () => {
    const left = photo(attemptOf(first, ['met', 'missed', 'missed'], 'left'));
    expect(left).toEqual(photo(attemptOf(first, ['met', 'not-seen', 'not-seen'])));
  });

  test('"I can\'t do this yet" counts less than every criterion failed, and no criterion as seen', () => {
    const cannot = photo(attemptOf(first, ['missed', 'missed', 'missed'], 'cannot'));
    const failed = photo(attemptOf(first, ['missed', 'missed', 'missed']));
    expect(cannot).toMatchObject({ tasks: 1, criteria: 0, grades: {} });
    expect(cannot?.needProbability).toBeGreaterThan(photo()?.needProbability ?? 1);
    expect(cannot?.needProbability).toBeLessThan(failed?.needProbability ?? 0);
  });

  test('work done with help proves less', () => {
    const alone = photo(attemptOf(first, ['met', 'met', 'met']));
    const helped = photo(attemptOf(first, ['met', 'met', 'met'], 'done', 2));
    expect(helped?.needProbability).toBeGreaterThan(alone?.needProbability ?? 1);
  });

  test('tasks and criteria of other editions of the product are left out', () => {
    const foreign = attemptOf(taskOf('foreign', 'photo', [0, 0]), ['missed', 'missed']);
    expect(photo(foreign)).toEqual(photo());
  });

  test('tasks, criteria and grades of evidence are counted', () => {
    const seen = photo(
      attemptOf(first, ['met', 'missed', 'not-seen']),
      attemptOf(second, ['met', 'met', 'met', 'missed']),
    );
    expect(seen).toMatchObject({ tasks: 2, criteria: 6, grades: { artefact: 6 } });
  });

  test('another module learns from what all have in common, and stays unclear', () => {
    const image = (verdict: 'met' | 'missed') =>
      profileOf([attemptOf(second, Array(4).fill(verdict))], bank, course).modules[1];
    expect(image('met')?.needProbability).toBeLessThan(image('missed')?.needProbability ?? 0);
    expect(image('met')?.placement).toBe('unclear');
  });
});

describe('cut score and interval', () => {
  test('at the cut score two thirds of the reference criteria are expected', () => {
    const even = cutScore('photo', [taskOf('even', 'photo', [0, 0, 0])]);
    expect(even).toBeGreaterThan(Math.log(2));
    expect(cutScore('photo', [taskOf('harder', 'photo', [1, 1, 1])])).toBeCloseTo(even + 1, 2);
  });

  test('a module without tasks is unclear', () => {
    const profile = profileOf([], bank, { ...course, modules: ['rights'] });
    expect(profile.modules[0]).toMatchObject({ cutScore: 0, placement: 'unclear', criteria: 0 });
    expect(profile.modules[0]?.needProbability).toBeCloseTo(0.5, 12);
  });

  test('the interval holds the mean and is the prior one before any answer', () => {
    const { interval, mean, standardError } = photo() ?? { interval: [0, 0], mean: 1, standardError: 0 };
    expect(mean).toBeCloseTo(0, 9);
    expect(standardError).toBeCloseTo(1.3, 2);
    expect(interval[0]).toBeCloseTo(-1.2816 * 1.3, 2);
    expect(interval[1]).toBeCloseTo(1.2816 * 1.3, 2);
  });
});

describe('place probability', () => {
  const one = Float64Array.of(1);
  test('independent modules: Poisson-binomial', () => {
    const needs = [0.5, 0.2, 0.9].map((p) => Float64Array.of(p));
    expect(atLeast(1, needs, one)).toBeCloseTo(1 - 0.5 * 0.8 * 0.1, 12);
    expect(atLeast(3, needs, one)).toBeCloseTo(0.5 * 0.2 * 0.9, 12);
    expect(atLeast(4, needs, one)).toBe(0);
  });

  test('what all modules have in common makes extremes likelier', () => {
    const needs = [0, 1, 2].map(() => Float64Array.of(0.9, 0.1));
    expect(atLeast(3, needs, Float64Array.of(0.5, 0.5))).toBeCloseTo((0.9 ** 3 + 0.1 ** 3) / 2, 12);
  });

  test('a course wants its own number of modules', () => {
    const attempts = [attemptOf(first, ['missed', 'missed', 'missed'])];
    const of = (modulesForPlace: number) => profileOf(attempts, bank, { ...course, modulesForPlace }).placeProbability;
    expect(of(1)).toBeGreaterThan(of(2));
  });
});

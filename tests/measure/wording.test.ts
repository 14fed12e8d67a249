import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placementOf } from '../../shared/measure/profile';
import { wordingOf } from '../../shared/measure/wording';
import type { ModuleProfile } from '../../shared/model/profile';

const profile = (needProbability: number, tasks = 2, criteria = 9): ModuleProfile => ({
  module: 'apply',
  placement: placementOf(needProbability, tasks),
  needProbability,
  mean: 0,
  standardError: 1,
  interval: [-1, 1],
  cutScore: 0.5,
  tasks,
  criteria,
  grades: {},
});

test('the sentences of the design', () => {
  expect(wordingOf(profile(0.82))).toEqual({ key: 'likely-helpful', of10: 8, tasks: 2, criteria: 9 });
  expect(wordingOf(profile(0.5))).toEqual({ key: 'perhaps-helpful', of10: 5, tasks: 2, criteria: 9 });
  expect(wordingOf(profile(0.1))).toEqual({ key: 'likely-not-needed', of10: 9, tasks: 2, criteria: 9 });
  expect(wordingOf(profile(0.3))).toEqual({ key: 'undecided', tasks: 2, criteria: 9 });
  expect(wordingOf(profile(0.9, 0, 0))).toEqual({ key: 'not-looked-at' });
});

test('nobody is certain: 1 to 9 of 10', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (need) => {
      const wording = wordingOf(profile(need));
      if (!('of10' in wording)) return;
      expect(wording.of10).toBeGreaterThanOrEqual(1);
      expect(wording.of10).toBeLessThanOrEqual(9);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSeed, largestPracticeSeed, practiceSeed } from '../../shared/engine/seeds';

const anySeed = fc.integer({ min: 0, max: 0xffffffff });

test('the check and practice never draw the same material', () => {
  fc.assert(
    fc.property(anySeed, fc.nat(40), (seed, attempt) => {
      expect(checkSeed(seed, attempt)).toBeGreaterThan(largestPracticeSeed);
      expect(checkSeed(seed, attempt)).toBeLessThanOrEqual(0xffffffff);
      expect(practiceSeed(seed)).toBeLessThanOrEqual(largestPracticeSeed);
    }),
  );
});

test('the attempts of one check have different material', () => {
  const seeds = Array.from({ length: 18 }, (_, attempt) => checkSeed(12345, attempt));
  expect(new Set(seeds).size).toBe(18);
});

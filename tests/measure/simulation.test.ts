import { expect, test } from 'vitest';
import { planned } from './simulation/methods';
import { simulate } from './simulation/run';

/** The design's promises (scoring.md, "Checks that must hold"), on people who are not as the model expects them. */
test('a fixed-seed simulation keeps the promises', { timeout: 180_000 }, () => {
  const figures = simulate(planned, { banks: 60, personsPerBank: 15, seed: 1 });
  expect(figures.right).toBeGreaterThanOrEqual(0.82);
  expect(figures.sensitivity).toBeGreaterThanOrEqual(0.88);
  expect(figures.calibrationError).toBeLessThanOrEqual(0.03);
  expect(figures.minutes).toBeLessThanOrEqual(22);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exponential, logistic } from '../../shared/measure/exponential';

test('e to the power x to the last digits', () => {
  fc.assert(
    fc.property(fc.double({ min: -80, max: 80, noNaN: true }), (x) => {
      expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-14);
    }),
  );
});

test('the same bits on every machine', () => {
  const bits = [-3.2, -0.1, 0.7, 1.3, 5].map((x) => new BigUint64Array(Float64Array.of(exponential(x)).buffer)[0]);
  expect(bits.map((one) => one?.toString(16))).toMatchInlineSnapshot(`
    [
      "3fa4dec899fffb46",
      "3fecf46d99d52b3a",
      "40001c2a61268987",
      "400d5ab83615f8b4",
      "40628d389970338f",
    ]
  `);
});

test('logistic: one half at 0, symmetric, never outside 0 … 1', () => {
  expect(logistic(0)).toBe(0.5);
  fc.assert(
    fc.property(fc.double({ noNaN: true }), (x) => {
      expect(logistic(x) + logistic(-x)).toBeCloseTo(1, 12);
      expect(logistic(x)).toBeGreaterThanOrEqual(0);
      expect(logistic(x)).toBeLessThanOrEqual(1);
    }),
  );
});

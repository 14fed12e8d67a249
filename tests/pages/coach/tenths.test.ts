import { expect, test } from 'vitest';
import { tenths } from '../../../shared/pages/coach/tenths';

test('odds are said in tenths and never as certain', () => {
  expect([0, 0.04, 0.24, 0.5, 0.86, 0.99, 1].map(tenths)).toEqual([1, 1, 2, 5, 9, 9, 9]);
});

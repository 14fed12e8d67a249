import { expect, test } from 'vitest';
import { estimateCounts, gradeCounts, placementCounts } from '../../shared/desk/overview-figures';
import { overviewOf, syntheticOverview } from './synthetic-overview';

const made = syntheticOverview(200, 9);
const everybody = Uint32Array.from({ length: 200 }, (_, at) => at);
const total = (counts: object) => (Object.values(counts) as number[]).reduce((sum, count) => sum + count, 0);

test('everybody counts once in each figure of a module', () => {
  for (const module of ['apply', 'photo'] as const) {
    expect(total(placementCounts(made.columns, everybody, module))).toBe(200);
    expect(total(estimateCounts(made.columns, everybody, module))).toBe(200);
  }
  expect(placementCounts(made.columns, everybody, 'photo')).toMatchObject({ 'not-looked-at': 200 });
});

test('the criteria by grade are all criteria of the rows and of no others', () => {
  const rows = everybody.subarray(20, 50);
  const criteria = [...rows].reduce((sum, row) => sum + (made.columns.module.apply.criteria[row] as number), 0);
  expect(total(gradeCounts(made.columns, rows, 'apply'))).toBe(criteria);
});

test('an estimate beside the interval is a difference, one inside fits', () => {
  const base = made.line(0);
  const at = (estimate: number | null, tasks = 2) => ({
    ...base,
    modules: base.modules.map((one) => ({ ...one, tasks, low: -1, high: 1, estimate })),
  });
  const { columns } = overviewOf([at(1.5), at(1), at(-1), at(-1.5), at(null), at(0, 0)]);
  expect(estimateCounts(columns, Uint32Array.of(0, 1, 2, 3, 4, 5), 'apply')).toEqual({
    'expected-more': 1,
    fits: 2,
    'expected-less': 1,
    untold: 2,
  });
});

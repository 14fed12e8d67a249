import { expect, test } from 'vitest';
import { calibrationSupply } from '../../shared/desk/calibration-records';
import { emptyDossier } from '../../shared/desk/places/decisions';
import type { Attempt } from '../../shared/model/attempt';
import type { Result } from '../../shared/model/result';
import { attemptAt, checkOf, resultOf } from '../pages/coach/people';

const check = (n: number, ending: Attempt['ending'], more: Partial<Result> = {}) => ({
  result: resultOf(n, more),
  attempts: [attemptAt('application-mail', { ending })],
});
/** Check `later` is by the same person as `earlier`. */
const follows = (...pairs: readonly (readonly [later: number, earlier: number])[]) =>
  new Map(
    pairs.map(([later, earlier]) => [checkOf(later), { ...emptyDossier(checkOf(later)), follows: checkOf(earlier) }]),
  );
const checks = ({ records }: ReturnType<typeof calibrationSupply>) => records.map((record) => record.check).sort();

test('of several checks of one person the first one counts, whatever the order in which they lie', () => {
  const all = [check(3, 'done'), check(1, 'done'), check(2, 'cannot'), check(4, 'done')];
  const supply = calibrationSupply(all, follows([2, 1], [3, 2]));
  expect(checks(supply)).toEqual([checkOf(1), checkOf(4)]);
  expect(supply).toMatchObject({ repeatsLeftOut: 2, examplesLeftOut: 0, demonstration: false });
});

test('a first check without an answer does not take the place of the second', () => {
  const supply = calibrationSupply([check(1, 'left'), check(2, 'done')], follows([2, 1]));
  expect(checks(supply)).toEqual([checkOf(2)]);
  expect(supply.repeatsLeftOut).toBe(1);
});

test('without a coach who says so, two checks are two people', () => {
  expect(checks(calibrationSupply([check(1, 'done'), check(2, 'done')], new Map()))).toHaveLength(2);
});

test('invented people never mix with real ones, and count once too where there is nobody else', () => {
  const invented = [check(1, 'done', { example: true }), check(2, 'done', { example: true })];
  const mixed = calibrationSupply([...invented, check(3, 'done')], follows([2, 1]));
  expect(checks(mixed)).toEqual([checkOf(3)]);
  expect(mixed).toMatchObject({ examplesLeftOut: 2, repeatsLeftOut: 0, demonstration: false });
  const alone = calibrationSupply(invented, follows([2, 1]));
  expect(checks(alone)).toEqual([checkOf(1)]);
  expect(alone).toMatchObject({ examplesLeftOut: 0, repeatsLeftOut: 1, demonstration: true });
});

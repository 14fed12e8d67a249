import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../../shared/content/course';
import { closeToLine, proposedPlaces } from '../../../shared/pages/coach/place-line';
import { rowsOf } from '../../../shared/pages/coach/rows';
import { byPlace, pressed, sortRows } from '../../../shared/pages/coach/sort-rows';
import { tenths } from '../../../shared/pages/coach/tenths';
import { attemptAt, checkOf, judgedPerson, rowOf } from './people';

const candidates = fc.uniqueArray(
  fc.record({
    check: fc.nat(500).map(checkOf),
    placeProbability: fc.double({ min: 0, max: 1, noNaN: true }),
    endedAt: fc.constantFrom('2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'),
  }),
  { selector: ({ check }) => check, maxLength: 40 },
);

test('the line proposes the highest needs, never more than there are places and nobody who clearly needs none', () => {
  fc.assert(
    fc.property(candidates, fc.nat(30), (people, places) => {
      const proposed = proposedPlaces(people, places);
      expect(proposed.size).toBeLessThanOrEqual(places);
      const inside = people.filter(({ check }) => proposed.has(check)).map(({ placeProbability }) => placeProbability);
      const outside = people
        .filter(({ check }) => !proposed.has(check))
        .map(({ placeProbability }) => placeProbability);
      expect(Math.min(1, ...inside)).toBeGreaterThan(0.2);
      if (proposed.size === places && places > 0)
        expect(Math.min(...inside)).toBeGreaterThanOrEqual(Math.max(0, ...outside));
      if (proposed.size < places) expect(Math.max(0, ...outside)).toBeLessThanOrEqual(0.2);
    }),
  );
});

test('the line does not depend on the order in which the files came', () => {
  fc.assert(
    fc.property(candidates, fc.nat(30), (people, places) => {
      expect(proposedPlaces([...people].reverse(), places)).toEqual(proposedPlaces(people, places));
    }),
  );
});

test('people almost level with the last proposed one are named as close', () => {
  const people = [rowOf(1, 0.9), rowOf(2, 0.62), rowOf(3, 0.6), rowOf(4, 0.4), rowOf(5, 0.1)];
  expect(closeToLine(people, proposedPlaces(people, 2))).toEqual([checkOf(3)]);
  expect(closeToLine(people, new Set())).toEqual([]);
});

test('a row says what it rests on, leaving out faults and what nobody saw', () => {
  const seen = (verdict: 'met' | 'missed' | 'not-seen') => ({
    criterion: verdict,
    verdict,
    reason: verdict,
    proof: [],
  });
  const attempts = [
    attemptAt('a', { findings: [seen('met'), seen('missed'), seen('not-seen')] }),
    attemptAt('b', { ending: 'fault', findings: [] }),
  ];
  const [row] = rowsOf([judgedPerson(1, 0.5, attempts)], [], digitalDrivingLicence);
  expect(row).toMatchObject({ tasks: 1, criteria: 2, sureness: 'open', name: 'Person 1', example: false });
});

test('only as many rows are proposed as the course has places', () => {
  const people = [judgedPerson(1, 0.5), judgedPerson(2, 0.9), judgedPerson(3, 0.7)];
  const rows = rowsOf(people, [], { ...digitalDrivingLicence, places: 2 });
  expect(rows.map(({ proposed }) => proposed)).toEqual([false, true, true]);
});

test('the table opens with the highest need and turns round at a second press', () => {
  const rows = [rowOf(1, 0.2), rowOf(2, 0.9), rowOf(3, 0.5)];
  expect(sortRows(rows, byPlace, 'de').map(({ check }) => check)).toEqual([2, 3, 1].map(checkOf));
  expect(sortRows(rows, pressed(byPlace, 'place'), 'de').map(({ check }) => check)).toEqual([1, 3, 2].map(checkOf));
});

test('names are sorted as in the telephone book, people without a name come last both ways', () => {
  const names = ['Öztürk', null, 'oskar', 'Zoë', 'Aylin'];
  const rows = names.map((name, at) => rowOf(at, 0.5, { name }));
  const named = (descending: boolean) => sortRows(rows, { column: 'name', descending }, 'de').map(({ name }) => name);
  expect(named(false)).toEqual(['Aylin', 'oskar', 'Öztürk', 'Zoë', null]);
  expect(named(true)).toEqual(['Zoë', 'Öztürk', 'oskar', 'Aylin', null]);
});

test('a module head sorts by how likely the module is needed', () => {
  const need = (needProbability: number) => ({
    module: 'apply' as const,
    placement: 'unclear' as const,
    needProbability,
    mean: 0,
    standardError: 1,
    interval: [-1, 1] as const,
    cutScore: 0,
    tasks: 1,
    criteria: 3,
    grades: {},
  });
  const rows = [rowOf(1, 0.9, { modules: [need(0.1)] }), rowOf(2, 0.1, { modules: [need(0.8)] })];
  const order = pressed(byPlace, 'apply');
  expect(order).toEqual({ column: 'apply', descending: true });
  expect(sortRows(rows, order, 'de').map(({ check }) => check)).toEqual([checkOf(2), checkOf(1)]);
});

test('odds are said in tenths and never as certain', () => {
  expect([0, 0.04, 0.24, 0.5, 0.86, 0.99, 1].map(tenths)).toEqual([1, 1, 2, 5, 9, 9, 9]);
});

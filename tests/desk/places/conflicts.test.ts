import { expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../../shared/content/course';
import { conflictsOf } from '../../../shared/desk/places/conflicts';
import { placeListOf } from '../../../shared/desk/places/place-list';
import { sameNames } from '../../../shared/desk/places/same-names';
import type { Course } from '../../../shared/model/course';
import { checkOf, decided, dossier, dossiersOf, person, question } from './people';

const given = (n: number) => dossier(n, { decisions: [decided('place')] });
const summer: Course = {
  ...digitalDrivingLicence,
  id: 'sommer',
  title: 'Sommer',
  starts: '2027-03-15',
  ends: '2027-04-02',
};

function conflicts(q: ReturnType<typeof question>, courses: readonly Course[] = []) {
  return conflictsOf(placeListOf(q), [q.course, ...courses], q.dossiers);
}

test('a sound list has none', () => {
  expect(conflicts(question([person(1, 0.9), person(2, 0.5), person(3, 0.1)], dossiersOf(given(1))))).toEqual([]);
});

test('more places given than there are', () => {
  const people = [person(1, 0.9), person(2, 0.9)];
  expect(conflicts(question(people, dossiersOf(given(1), given(2)), { places: 1 }))).toEqual([
    { kind: 'too-many', given: 2, places: 1 },
  ]);
});

test.each([
  ['on the same days', { starts: '2027-03-01', ends: '2027-03-15' }, true],
  ['before', { starts: '2027-03-01', ends: '2027-03-14' }, false],
  ['on one day of it', { starts: '2027-04-02' }, true],
  ['without days', {}, false],
] as const)('a place in a course that lies %s', (_, days, meets) => {
  const elsewhere = dossier(1, { decisions: [decided('place', { course: 'sommer' })] });
  const found = conflicts(question([person(1, 0.9)], dossiersOf(elsewhere), days), [summer]);
  expect(found).toEqual(meets ? [{ kind: 'overlap', check: checkOf(1), other: summer }] : []);
});

test('waiting for another course, or a place taken back there, is no conflict', () => {
  const decisions = [decided('place', { course: 'sommer' }), decided('waiting', { course: 'sommer' })];
  const days = { starts: '2027-03-15' };
  expect(conflicts(question([person(1, 0.9)], dossiersOf(dossier(1, { decisions })), days), [summer])).toEqual([]);
});

test('places outside the ages or without a known age', () => {
  const people = [person(1, 0.9, { age: 30 }), person(2, 0.8, { age: null }), person(3, 0.7, { age: 40 })];
  expect(conflicts(question(people, dossiersOf(given(1))))).toEqual([
    { kind: 'age', check: checkOf(1), age: 'too-old' },
    { kind: 'age', check: checkOf(2), age: 'unknown' },
  ]);
});

test('a place that is clearly not needed, and one on the ground of few tasks', () => {
  const people = [person(1, 0.15), person(2, 0.6, { tasks: 2 })];
  expect(conflicts(question(people, dossiersOf(given(1), given(2))))).toEqual([
    { kind: 'thin-evidence', check: checkOf(2), tasks: 2, modules: expect.any(Number) },
    { kind: 'not-needed', check: checkOf(1) },
  ]);
});

test('a result that goes before the course ends', () => {
  const people = [person(1, 0.9, { deleteAfter: Date.parse('2027-03-31T08:00:00Z') })];
  expect(conflicts(question(people, new Map(), { ends: '2027-03-31' }))).toEqual([]);
  expect(conflicts(question(people, new Map(), { ends: '2027-04-02' }))).toEqual([
    { kind: 'deleted-early', check: checkOf(1), deleteAfter: '2027-03-31T08:00:00.000Z', ends: '2027-04-02' },
  ]);
});

test('a decision that is older than the newest check', () => {
  const people = [person(1, 0.9, { endedAt: 1 }), person(2, 0.4, { name: 'Person 1' })];
  const dossiers = dossiersOf(given(1), dossier(2, { follows: checkOf(1) }));
  expect(conflicts(question(people, dossiers))).toEqual([
    { kind: 'newer-check', check: checkOf(2), decidedOn: checkOf(1) },
  ]);
});

test('one person perhaps twice', () => {
  const people = [
    person(1, 0.9, { name: 'Aylin Öztürk' }),
    person(2, 0.1, { name: ' öztürk,  Aylin', endedAt: Date.parse('2026-06-01') }),
  ];
  expect(conflicts(question(people))).toEqual([{ kind: 'same-name', check: checkOf(1), other: checkOf(2) }]);
  expect(conflicts(question(people, dossiersOf(dossier(1, { follows: checkOf(2) }))))).toEqual([]);
});

test('equal names are one person only where the ages allow it; no name is no name', () => {
  const year = 365.25 * 24 * 60 * 60_000;
  const at = (n: number, age: number | null, years: number, name: string | null = 'Ali Kaya') =>
    person(n, 0.5, { name, age, endedAt: years * year });
  expect(sameNames([at(1, 17, 56), at(2, 25, 56)])).toEqual([]);
  expect(sameNames([at(1, 17, 54), at(2, 19, 56)])).toEqual([{ newer: checkOf(2), older: checkOf(1) }]);
  expect(sameNames([at(1, 17, 54), at(2, null, 56), at(3, 18, 55)])).toEqual([
    { newer: checkOf(2), older: checkOf(3) },
    { newer: checkOf(3), older: checkOf(1) },
  ]);
  expect(sameNames([at(1, 17, 56, null), at(2, 17, 56, null), at(3, 17, 56, ''), at(4, 17, 56, ' ')])).toEqual([]);
});

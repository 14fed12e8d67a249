import * as v from 'valibot';
import { expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../../shared/content/course';
import { copyOfCourse, whyCourseStays, withCourse, withoutCourse } from '../../../shared/desk/places/courses';
import { type DeskBook, deskBookSchema } from '../../../shared/model/desk-book';
import { decided, dossier, dossiersOf } from './people';

const first = digitalDrivingLicence;
const book: DeskBook = { courses: [first], course: first.id, decidedBy: '' };

test('a copy is a course of its own without days, however often it is copied', () => {
  const second = copyOfCourse(book, { ...first, starts: '2027-03-01', ends: '2027-04-01' }, 'Herbst');
  expect(second).toEqual({ ...first, id: `${first.id}-2`, title: 'Herbst' });
  const both = withCourse(book, second);
  const third = copyOfCourse(both, second, 'Winter');
  expect(third.id).toBe(`${first.id}-3`);
  expect(v.is(deskBookSchema, withCourse(both, third))).toBe(true);
});

test('a changed course keeps its place in the book and comes on screen', () => {
  const both = withCourse(book, copyOfCourse(book, first, 'Herbst'));
  const changed = withCourse(both, { ...first, places: 3 });
  expect(changed.courses.map(({ places }) => places)).toEqual([3, 12]);
  expect(changed.course).toBe(first.id);
});

test('a course goes only while nobody looks at it and nothing was decided about it', () => {
  const both = withCourse(book, copyOfCourse(book, first, 'Herbst'));
  expect(whyCourseStays(both, new Map(), both.course)).toBe('on-screen');
  expect(() => withoutCourse(both, both.course)).toThrow(RangeError);
  expect(whyCourseStays(both, dossiersOf(dossier(1, { decisions: [decided('taken-back')] })), first.id)).toBe(
    'decided',
  );
  expect(whyCourseStays(both, new Map(), first.id)).toBeNull();
  expect(withoutCourse(both, first.id).courses.map(({ title }) => title)).toEqual(['Herbst']);
});

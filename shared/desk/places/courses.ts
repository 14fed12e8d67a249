import type { Course } from '../../model/course';
import type { DeskBook } from '../../model/desk-book';
import type { Dossiers } from './members';

/** The book with this course changed, or added at the end; it is the one on screen from now on. */
export function withCourse(book: DeskBook, course: Course): DeskBook {
  const known = book.courses.some(({ id }) => id === course.id);
  const courses = known ? book.courses.map((one) => (one.id === course.id ? course : one)) : [...book.courses, course];
  return { ...book, courses, course: course.id };
}

/** As many as a book holds. */
export const mostCourses = 50;

/** A copy under the first free id and its own title, without days: a copy is the next run of a course. */
export function copyOfCourse({ courses }: DeskBook, course: Course, title: string): Course {
  const { starts: _starts, ends: _ends, ...lasting } = course;
  const stem = course.id.replace(/-\d+$/, '').slice(0, 50);
  const taken = new Set(courses.map(({ id }) => id));
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return { ...lasting, id: `${stem}-${number}`, title };
}

/** Why a course must stay; null where it may go. */
export type CourseHeld = 'on-screen' | 'decided' | null;

/** A course on screen, or one that was ever decided about, stays: its decisions could not be understood without it. */
export function whyCourseStays(book: DeskBook, dossiers: Dossiers, course: string): CourseHeld {
  if (book.course === course) return 'on-screen';
  const decided = [...dossiers.values()].some(({ decisions }) =>
    decisions.some((decision) => decision.course === course),
  );
  return decided ? 'decided' : null;
}

/** @throws RangeError for the course on screen */
export function withoutCourse(book: DeskBook, course: string): DeskBook {
  if (book.course === course) throw new RangeError('the course on screen stays');
  return { ...book, courses: book.courses.filter(({ id }) => id !== course) };
}

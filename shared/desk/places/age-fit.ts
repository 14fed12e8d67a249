import type { Course } from '../../model/course';
import type { Applicant } from './applicant';

/** Whether a person's age is one that the course is for. `unknown`: a candidate, but somebody must ask. */
export type AgeFit = 'fits' | 'unknown' | 'too-young' | 'too-old';

/**
 * The age counts on the course's first day, or today where it has none or has begun. Only the age at the check is known,
 * so whole years since then are added and a birthday in between stays open.
 */
export function ageFitOf({ age, endedAt }: Applicant, course: Course, today: Date): AgeFit {
  if (course.ageFrom === undefined && course.ageTo === undefined) return 'fits';
  if (age === null) return 'unknown';
  const then = age + wholeYears(dayOf(new Date(endedAt)), dayOf(firstDay(course, today)));
  if (then < (course.ageFrom ?? 0)) return 'too-young';
  return then > (course.ageTo ?? Number.POSITIVE_INFINITY) ? 'too-old' : 'fits';
}

function firstDay({ starts }: Course, today: Date): Date {
  const first = starts === undefined ? today : new Date(`${starts}T00:00:00Z`);
  return first > today ? first : today;
}

function dayOf(moment: Date): Date {
  return new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()));
}

/** Full years between two days, 0 where the second is not later. */
function wholeYears(from: Date, to: Date): number {
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  const anniversary = new Date(from);
  anniversary.setUTCFullYear(from.getUTCFullYear() + years);
  return Math.max(0, anniversary > to ? years - 1 : years);
}

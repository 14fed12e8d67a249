import { leastTasks } from '../../measure/planning-rules';
import type { Course } from '../../model/course';
import { surenessOf } from '../sureness';
import type { AgeFit } from './age-fit';
import { decisionOf } from './decisions';
import type { Dossiers } from './members';
import type { Entry, PlaceList } from './place-list';
import { sameNames } from './same-names';

/** Something in a course's list that somebody should look at before it goes out. `check` names the person's newest check. */
export type Conflict =
  /** More places given than the course has. */
  | { readonly kind: 'too-many'; readonly given: number; readonly places: number }
  /** A place in another course on the same days. */
  | { readonly kind: 'overlap'; readonly check: string; readonly other: Course }
  /** A place although the age is outside the course's, or not known. */
  | { readonly kind: 'age'; readonly check: string; readonly age: Exclude<AgeFit, 'fits'> }
  /** A place although the check says that clearly none is needed. */
  | { readonly kind: 'not-needed'; readonly check: string }
  /** A place on the ground of few tasks; `modules`: modules of the course that any task looked at. */
  | { readonly kind: 'thin-evidence'; readonly check: string; readonly tasks: number; readonly modules: number }
  /** The result is deleted before the course ends. Both as moments or days of ISO 8601. */
  | { readonly kind: 'deleted-early'; readonly check: string; readonly deleteAfter: string; readonly ends: string }
  /** Decided on an earlier check of the same person; a newer one has come since. */
  | { readonly kind: 'newer-check'; readonly check: string; readonly decidedOn: string }
  /** Perhaps one person twice: equal names, and ages that allow it. The newer check first. */
  | { readonly kind: 'same-name'; readonly check: string; readonly other: string };

/** Fewer tasks than half of what a check does before it may say "enough". */
const fewTasks = leastTasks / 2;

/** For checks that may be one person's twice: the older one by the newer. */
export function doubtedNames({ entries }: Pick<PlaceList, 'entries'>): ReadonlyMap<string, string> {
  return new Map(sameNames(entries.map(({ applicant }) => applicant)).map(({ newer, older }) => [newer, older]));
}

/**
 * All conflicts of a list: what concerns the course first, then person by person in the list's order. `twice`: its doubted
 * names, which do not depend on its line.
 */
export function conflictsOf(
  list: PlaceList,
  courses: readonly Course[],
  dossiers: Dossiers,
  twice: ReadonlyMap<string, string> = doubtedNames(list),
): readonly Conflict[] {
  const { course, entries, given } = list;
  const crowded: Conflict[] = given > course.places ? [{ kind: 'too-many', given, places: course.places }] : [];
  return [
    ...crowded,
    ...entries.flatMap((entry) => [
      ...(entry.standing === 'place' ? aboutPlace(entry, course, courses, dossiers) : []),
      ...aboutDecision(entry),
      ...aboutName(entry, twice),
    ]),
  ];
}

/** @param twice the older check by the newer one */
function aboutName({ applicant: { check } }: Entry, twice: ReadonlyMap<string, string>): Conflict[] {
  const other = twice.get(check);
  return other === undefined ? [] : [{ kind: 'same-name', check, other }];
}

function aboutPlace(entry: Entry, course: Course, courses: readonly Course[], dossiers: Dossiers): Conflict[] {
  const { applicant, age } = entry;
  const { check, tasks, deleteAfter } = applicant;
  const found: Conflict[] = overlapping(entry, course, courses, dossiers).map((other) => ({
    kind: 'overlap',
    check,
    other,
  }));
  if (age !== 'fits') found.push({ kind: 'age', check, age });
  if (surenessOf(applicant.placeProbability) === 'clearly-no') found.push({ kind: 'not-needed', check });
  const modules = applicant.modules.filter((module) => module.tasks > 0).length;
  if (tasks < fewTasks) found.push({ kind: 'thin-evidence', check, tasks, modules });
  const ends = course.ends ?? course.starts;
  const goes = new Date(deleteAfter).toISOString();
  if (ends && goes < ends) found.push({ kind: 'deleted-early', check, deleteAfter: goes, ends });
  return found;
}

function aboutDecision({ applicant: { check }, held }: Entry): Conflict[] {
  return held && held.check !== check ? [{ kind: 'newer-check', check, decidedOn: held.check }] : [];
}

/** Courses on the same days in which the person has a place by decision. */
function overlapping(entry: Entry, course: Course, courses: readonly Course[], dossiers: Dossiers): Course[] {
  const checks = [entry.applicant, ...entry.earlier].map(({ check }) => check);
  return courses
    .filter((other) => other.id !== course.id && onSameDays(other, course))
    .filter(({ id }) => checks.some((check) => decisionOf(dossiers.get(check), id)?.kind === 'place'));
}

/** A course without days meets no other: nobody knows yet. One end alone is a course of one day. */
function onSameDays(a: Course, b: Course): boolean {
  const [aFrom, aTo, bFrom, bTo] = [a.starts ?? a.ends, a.ends ?? a.starts, b.starts ?? b.ends, b.ends ?? b.starts];
  return aFrom !== undefined && bFrom !== undefined && aFrom <= (bTo as string) && bFrom <= (aTo as string);
}

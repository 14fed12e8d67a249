import * as v from 'valibot';
import type { Course } from '../../../model/course';
import type { CourseModuleId } from '../../../model/course-module';
import { daySchema } from '../../../model/text';

/** A course while somebody types: numbers are still text. */
export interface CourseDraft {
  readonly title: string;
  readonly modules: readonly CourseModuleId[];
  readonly places: string;
  readonly modulesForPlace: string;
  /** `2027-02-28` or ''. */
  readonly starts: string;
  readonly ends: string;
  readonly venue: string;
  /** Years or '' for no bound. */
  readonly ageFrom: string;
  readonly ageTo: string;
}

type CourseReading =
  | { readonly ok: true; readonly course: Course }
  | { readonly ok: false; readonly problems: readonly (keyof CourseDraft)[] };

const mostPlaces = 999;
const highestAge = 120;

export function draftOf(course: Course): CourseDraft {
  const { title, modules, places, modulesForPlace, starts = '', ends = '', venue = '', ageFrom, ageTo } = course;
  return {
    title,
    modules,
    places: String(places),
    modulesForPlace: String(modulesForPlace),
    starts,
    ends,
    venue,
    ageFrom: ageFrom === undefined ? '' : String(ageFrom),
    ageTo: ageTo === undefined ? '' : String(ageTo),
  };
}

/** The course that a draft makes of the former one, or the fields that do not fit. */
export function courseFrom(draft: CourseDraft, former: Course): CourseReading {
  const title = draft.title.trim();
  const places = wholeNumber(draft.places, 0, mostPlaces);
  const modulesForPlace = wholeNumber(draft.modulesForPlace, 1, Math.max(1, draft.modules.length));
  const problems: (keyof CourseDraft)[] = [...dayProblems(draft), ...ageProblems(draft)];
  if (title === '') problems.push('title');
  if (draft.modules.length === 0) problems.push('modules');
  if (places === null) problems.push('places');
  if (modulesForPlace === null) problems.push('modulesForPlace');
  if (problems.length > 0 || places === null || modulesForPlace === null) return { ok: false, problems };
  const course: Course = { id: former.id, title, modules: [...draft.modules], places, modulesForPlace };
  return { ok: true, course: { ...course, ...framing(draft) } };
}

/** What a course may have beside its places; an empty field is no field. */
function framing({ starts, ends, venue, ageFrom, ageTo }: CourseDraft): Partial<Course> {
  return {
    ...(starts !== '' && { starts }),
    ...(ends !== '' && { ends }),
    ...(venue.trim() !== '' && { venue: venue.trim() }),
    ...(ageFrom.trim() !== '' && { ageFrom: Number(ageFrom) }),
    ...(ageTo.trim() !== '' && { ageTo: Number(ageTo) }),
  };
}

function dayProblems({ starts, ends }: CourseDraft): (keyof CourseDraft)[] {
  const problems = (['starts', 'ends'] as const).filter((field) => !isDay(field === 'starts' ? starts : ends));
  return problems.length === 0 && starts !== '' && ends !== '' && ends < starts ? ['ends'] : problems;
}

function ageProblems({ ageFrom, ageTo }: CourseDraft): (keyof CourseDraft)[] {
  const [from, to] = [ageOr(ageFrom, 0), ageOr(ageTo, highestAge)];
  if (from === null) return ['ageFrom'];
  return to === null || to < from ? ['ageTo'] : [];
}

function ageOr(text: string, none: number): number | null {
  return text.trim() === '' ? none : wholeNumber(text, 0, highestAge);
}

/** Empty, or a calendar day as `2027-02-28`. */
function isDay(text: string): boolean {
  return text === '' || v.is(daySchema, text);
}

function wholeNumber(text: string, low: number, high: number): number | null {
  if (!/^\d{1,3}$/.test(text.trim())) return null;
  const number = Number(text);
  return number >= low && number <= high ? number : null;
}

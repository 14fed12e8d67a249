import type { Course } from '../../model/course';
import type { CourseModuleId } from '../../model/course-module';

/** A course while somebody types: numbers are still text. */
export interface CourseDraft {
  readonly title: string;
  readonly modules: readonly CourseModuleId[];
  readonly places: string;
  readonly modulesForPlace: string;
}

type CourseReading =
  | { readonly ok: true; readonly course: Course }
  | { readonly ok: false; readonly problems: readonly (keyof CourseDraft)[] };

const mostPlaces = 999;

export function draftOf({ title, modules, places, modulesForPlace }: Course): CourseDraft {
  return { title, modules, places: String(places), modulesForPlace: String(modulesForPlace) };
}

/** The course that a draft makes of the former one, or the fields that do not fit. */
export function courseFrom(draft: CourseDraft, former: Course): CourseReading {
  const title = draft.title.trim();
  const places = wholeNumber(draft.places, 0, mostPlaces);
  const modulesForPlace = wholeNumber(draft.modulesForPlace, 1, Math.max(1, draft.modules.length));
  const problems: (keyof CourseDraft)[] = [];
  if (title === '') problems.push('title');
  if (draft.modules.length === 0) problems.push('modules');
  if (places === null) problems.push('places');
  if (modulesForPlace === null) problems.push('modulesForPlace');
  if (problems.length > 0 || places === null || modulesForPlace === null) return { ok: false, problems };
  return { ok: true, course: { ...former, title, modules: [...draft.modules], places, modulesForPlace } };
}

function wholeNumber(text: string, low: number, high: number): number | null {
  if (!/^\d{1,3}$/.test(text.trim())) return null;
  const number = Number(text);
  return number >= low && number <= high ? number : null;
}

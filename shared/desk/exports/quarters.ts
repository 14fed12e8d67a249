import type { Unit } from '../../exchange/aggregates/tally';
import { type CourseModuleId, courseModuleIds } from '../../model/course-module';
import type { Line } from '../line';
import { type Dossiers, membersOf } from '../places/members';
import { meansOf, talliesOf } from './tallies';

/** The quarter of a moment (milliseconds since 1970) in this device's time zone: `2026-Q4`. */
export function quarterOf(moment: number): string {
  const date = new Date(moment);
  return `${date.getFullYear()}-Q${Math.floor(date.getMonth() / 3) + 1}`;
}

/**
 * The quarters that may be told, in their order. A running one is left out: two states of it, taken from each other, would
 * show single people; for invented people that does not matter. `now`: milliseconds since 1970.
 */
export function quartersToTell(lines: readonly Line[], now: number): readonly string[] {
  const running = quarterOf(now);
  const told = new Map<string, boolean>();
  for (const { endedAt, example } of lines) {
    const quarter = quarterOf(endedAt);
    told.set(quarter, (told.get(quarter) ?? true) && (quarter < running || example));
  }
  return [...told.keys()].filter((quarter) => told.get(quarter)).sort();
}

/**
 * The people of each quarter that may be told, counted. Somebody with several checks in a quarter counts once, with the
 * newest. `now`: milliseconds since 1970.
 */
export function unitsOf(lines: readonly Line[], dossiers: Dossiers, jobcenter: string, now: number): readonly Unit[] {
  const modules = courseModuleIds.filter((id) => lines[0]?.modules.some(({ module }) => module === id));
  return quartersToTell(lines, now).map((quarter) =>
    unitOf(peopleOf(lines, dossiers, quarter), { jobcenter, quarter, modules }),
  );
}

function peopleOf(lines: readonly Line[], dossiers: Dossiers, quarter: string): readonly Line[] {
  const inQuarter = new Map(
    lines.filter(({ endedAt }) => quarterOf(endedAt) === quarter).map((line) => [line.check, line]),
  );
  return membersOf([...inQuarter.values()], dossiers).flatMap(({ applicant }) => inQuarter.get(applicant.check) ?? []);
}

interface UnitName extends Pick<Unit, 'jobcenter' | 'quarter'> {
  readonly modules: readonly CourseModuleId[];
}

function unitOf(people: readonly Line[], { modules, ...name }: UnitName): Unit {
  return { ...name, people: people.length, tallies: talliesOf(people, modules), means: meansOf(people, modules) };
}

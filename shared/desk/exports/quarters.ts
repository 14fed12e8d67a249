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
 * The people of each finished quarter, counted. A running quarter is left out: two states of it, taken from each other, would
 * show single people; for invented people that does not matter. Somebody with several checks in a quarter counts once, with
 * the newest. `now`: milliseconds since 1970.
 */
export function unitsOf(lines: readonly Line[], dossiers: Dossiers, jobcenter: string, now: number): readonly Unit[] {
  const running = quarterOf(now);
  const modules = courseModuleIds.filter((id) => lines[0]?.modules.some(({ module }) => module === id));
  const quarters = [...new Set(lines.map(({ endedAt }) => quarterOf(endedAt)))].sort();
  return quarters.flatMap((quarter) => {
    const people = peopleOf(lines, dossiers, quarter);
    const open = quarter >= running && people.some(({ example }) => !example);
    return open ? [] : [unitOf(people, { jobcenter, quarter, modules })];
  });
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

import type { Course } from '../../model/course';
import { similarGroups } from '../places/similar-groups';
import type { Listed } from './list-table';
import type { Participant } from './provider-table';

/** Who has a place in the course, by name, each with their group of similar need as the page of places makes them. */
export function participantsOf(
  listed: readonly Listed[],
  course: Course,
  groupSize: number | null,
): readonly Participant[] {
  const lines = listed.filter(({ decision }) => decision?.kind === 'place').map(({ line }) => line);
  const looked = course.modules.filter((id) =>
    lines.some(({ modules }) => modules.some((one) => one.module === id && one.tasks > 0)),
  );
  const groups = groupSize === null ? [] : similarGroups(lines, looked, groupSize);
  const groupOf = new Map(
    groups.flatMap(({ people }, at) => people.map(({ check }): [string, number] => [check, at + 1])),
  );
  return lines
    .map((line) => ({ line, group: groupOf.get(line.check) ?? null }))
    .sort((a, b) => (a.line.name ?? '\uffff').localeCompare(b.line.name ?? '\uffff', 'de'));
}

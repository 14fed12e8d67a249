import type { Course } from '../../model/course';
import type { Line } from '../line';
import { type Dossiers, heldDecision, membersOf } from '../places/members';
import type { Listed } from './list-table';

/** Every check with what is decided about its person; the decision stands with the newest check, where places show it. */
export function decisionsOf(lines: readonly Line[], dossiers: Dossiers, course: Course): readonly Listed[] {
  const held = new Map(
    membersOf(lines, dossiers).map((member) => [member.applicant.check, heldDecision(member, dossiers, course.id)]),
  );
  return lines.map((line) => ({ line, decision: held.get(line.check)?.decision ?? null }));
}

/** The earliest check of the same person, by check: what all their accounts are named after. */
export function firstChecks(lines: readonly Line[], dossiers: Dossiers): ReadonlyMap<string, string> {
  return new Map(
    membersOf(lines, dossiers).flatMap(({ applicant, earlier }) => {
      const all = [applicant, ...earlier];
      const first = (all.at(-1) ?? applicant).check;
      return all.map(({ check }): [string, string] => [check, first]);
    }),
  );
}

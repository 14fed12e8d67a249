import type { Dossier } from '../../model/dossier';
import type { Applicant } from './applicant';
import { decisionOf, type StandingDecision } from './decisions';

/** What coaches noted, by check. */
export type Dossiers = ReadonlyMap<string, Dossier>;

/** What tells one check from another and which came first. */
type Dated = Pick<Applicant, 'check' | 'endedAt'>;

/** One person with all checks that a coach confirmed to be theirs. */
export interface Member<Check extends Dated = Applicant> {
  /** The newest check; it speaks for the person. */
  readonly applicant: Check;
  /** Earlier checks, newest first. */
  readonly earlier: readonly Check[];
}

/** A decision with the check in whose dossier it stands. */
export interface HeldDecision {
  readonly decision: StandingDecision;
  readonly check: string;
}

/** The people behind the checks: whatever `follows` joins, directly or over others, is one person. */
export function membersOf<Check extends Dated>(
  applicants: readonly Check[],
  dossiers: Dossiers,
): readonly Member<Check>[] {
  const checksOf = joined(applicants, dossiers);
  return [...new Set(checksOf.values())].map((checks) => {
    const [applicant, ...earlier] = [...checks].sort(newestFirst) as [Check, ...Check[]];
    return { applicant, earlier };
  });
}

/**
 * What holds for a person and a course: the newest check about which anything was decided speaks. So a second check
 * never undoes a decision, and one taken back there stays taken back.
 */
export function heldDecision({ applicant, earlier }: Member, dossiers: Dossiers, course: string): HeldDecision | null {
  const spoken = [applicant, ...earlier].find(({ check }) =>
    dossiers.get(check)?.decisions.some((decision) => decision.course === course),
  );
  const decision = spoken && decisionOf(dossiers.get(spoken.check), course);
  return spoken && decision ? { decision, check: spoken.check } : null;
}

function joined<Check extends Dated>(applicants: readonly Check[], dossiers: Dossiers): Map<string, Check[]> {
  const checksOf = new Map(applicants.map((applicant) => [applicant.check, [applicant]]));
  for (const { check } of applicants) {
    const one = checksOf.get(check);
    const other = checksOf.get(dossiers.get(check)?.follows ?? '');
    if (!one || !other || one === other) continue;
    one.push(...other);
    for (const moved of other) checksOf.set(moved.check, one);
  }
  return checksOf;
}

function newestFirst(a: Dated, b: Dated): number {
  return b.endedAt - a.endedAt || (a.check < b.check ? -1 : 1);
}

import { searchWords } from '../arrange-search';
import type { Applicant } from './applicant';

/** Two checks that may be one person's. */
export interface SamePerson {
  readonly newer: string;
  readonly older: string;
}

/** Ages told at two checks that lie within a year may differ by this much. */
const ageSlack = 1;

/**
 * Pairs of neighbouring checks under the same name whose told ages allow one person. Only a coach can confirm it:
 * many people share a name.
 */
export function sameNames(applicants: readonly Applicant[]): readonly SamePerson[] {
  const byName = new Map<string, Applicant[]>();
  for (const applicant of applicants) {
    const name = plainName(applicant.name);
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), applicant]);
  }
  return [...byName.values()].flatMap((named) => {
    const newest = [...named].sort((a, b) => b.endedAt - a.endedAt || (a.check < b.check ? -1 : 1));
    return newest.flatMap((one, at) => {
      const earlier = newest.slice(at + 1).find((other) => agesAllow(one, other));
      return earlier ? [{ newer: one.check, older: earlier.check }] : [];
    });
  });
}

function agesAllow(newer: Applicant, older: Applicant): boolean {
  if (newer.age === null || older.age === null) return true;
  const years = (newer.endedAt - older.endedAt) / (365.25 * 24 * 60 * 60_000);
  const grown = newer.age - older.age;
  return grown >= Math.floor(years) - ageSlack && grown <= Math.ceil(years) + ageSlack;
}

/** The parts of a name in any order, without case and accents. */
function plainName(name: string | null): string {
  return [...searchWords(name ?? '')].sort().join(' ');
}

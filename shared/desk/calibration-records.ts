import type { CalibrationRecord } from '../measure/calibration/answers';
import type { JudgedResult } from './judged';
import { type Dossiers, membersOf } from './places/members';

/** Who is calibrated with: everybody real, or only invented people where there is nobody else. */
export interface CalibrationSupply {
  /** One check a person. */
  readonly records: readonly CalibrationRecord[];
  /** True where the people are invented: for looking at, never for decisions. */
  readonly demonstration: boolean;
  /** Checks of invented people that were left out. */
  readonly examplesLeftOut: number;
  /** Further checks of the same people that were left out. */
  readonly repeatsLeftOut: number;
}

type Person = Pick<JudgedResult, 'result' | 'attempts'>;

/**
 * Example people never mix with real ones, and nobody counts twice: the gate counts persons (scoring.md, "Calibration"),
 * and two checks of one person are not independent. Of several the first one with an answer counts. A difficulty is what a
 * criterion asks of somebody who comes to it new, as everybody does whom it will place; a later check is practised.
 */
export function calibrationSupply(people: readonly Person[], dossiers: Dossiers): CalibrationSupply {
  const real = people.filter(({ result }) => !result.example);
  const demonstration = real.length === 0 && people.length > 0;
  const counted = demonstration ? people : real;
  const firsts = firstChecks(counted, dossiers);
  return {
    records: firsts.map(recordOf),
    demonstration,
    examplesLeftOut: people.length - counted.length,
    repeatsLeftOut: counted.length - firsts.length,
  };
}

function firstChecks(people: readonly Person[], dossiers: Dossiers): readonly Person[] {
  const checks = people.map((person) => ({
    check: person.result.check,
    endedAt: Date.parse(person.result.endedAt),
    person,
  }));
  return membersOf(checks, dossiers).map(({ applicant, earlier }) => {
    const oldestFirst = [...earlier].reverse().concat(applicant);
    return (oldestFirst.find(({ person }) => person.attempts.some(isAnswer)) ?? applicant).person;
  });
}

/** As in `answersOf`: what was left in the middle tells nothing about difficulties. */
const isAnswer = ({ ending }: Person['attempts'][number]) => ending === 'done' || ending === 'cannot';

function recordOf({ result, attempts }: Person): CalibrationRecord {
  return {
    check: result.check,
    language: result.language,
    host: result.host.kind,
    age: result.person.age ?? null,
    attempts: attempts.map(({ task, ending, help, findings }) => ({ task, ending, help, findings })),
  };
}

import type { CalibrationRecord } from '../measure/calibration/answers';
import type { JudgedResult } from './judged';

/** Who is calibrated with: everybody real, or only invented people where there is nobody else. */
export interface CalibrationSupply {
  readonly records: readonly CalibrationRecord[];
  /** True where the people are invented: for looking at, never for decisions. */
  readonly demonstration: boolean;
  /** Invented people who were left out. */
  readonly examplesLeftOut: number;
}

/** Example people never mix with real ones. */
export function calibrationSupply(people: readonly Pick<JudgedResult, 'result' | 'attempts'>[]): CalibrationSupply {
  const real = people.filter(({ result }) => !result.example);
  const demonstration = real.length === 0 && people.length > 0;
  return {
    records: (demonstration ? people : real).map(recordOf),
    demonstration,
    examplesLeftOut: demonstration ? 0 : people.length - real.length,
  };
}

function recordOf({ result, attempts }: Pick<JudgedResult, 'result' | 'attempts'>): CalibrationRecord {
  return {
    check: result.check,
    language: result.language,
    host: result.host.kind,
    age: result.person.age ?? null,
    attempts: attempts.map(({ task, ending, help, findings }) => ({ task, ending, help, findings })),
  };
}

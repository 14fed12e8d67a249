const hour = 3_600_000;

/** What the clocks in Berlin show at a moment (ISO 8601 in UTC), `2027-03-09T10:30`. */
export function berlinClock(moment: string): string {
  const utc = Date.parse(moment);
  return new Date(utc + aheadOfUtc(utc)).toISOString().slice(0, 16);
}

/** The moment (ISO 8601 in UTC) at which the clocks in Berlin show `2027-03-09T10:30`. */
export function berlinMoment(clock: string): string {
  const shown = Date.parse(`${clock}:00Z`);
  return new Date(shown - aheadOfUtc(shown - hour)).toISOString();
}

/** Directive 2000/84/EC: summer time from 1:00 UTC on the last Sunday in March until 1:00 UTC on the last in October. */
function aheadOfUtc(utc: number): number {
  const year = new Date(utc).getUTCFullYear();
  const summer = utc >= lastSunday(year, 2) && utc < lastSunday(year, 9);
  return summer ? 2 * hour : hour;
}

/** @param month 0 January … 11, one of 31 days */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 24 * hour;
}

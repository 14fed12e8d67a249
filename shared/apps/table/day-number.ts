const millisecondsADay = 86_400_000;
/** 30 December 1899, the day 0 of spreadsheets. */
const dayZero = Date.UTC(1899, 11, 30);

/** Days since 30 December 1899; null for days that no calendar has. @param month 1 to 12 */
export function dayNumber(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  return exists ? (time - dayZero) / millisecondsADay : null;
}

/** Midnight (UTC) of the day; null beyond the calendar. */
export function dateOfDay(number: number): Date | null {
  const date = new Date(dayZero + Math.floor(number) * millisecondsADay);
  return Number.isNaN(date.getTime()) || number < 0 ? null : date;
}

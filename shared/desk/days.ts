/** The first moment of a day (YYYY-MM-DD) in this device's time zone, in milliseconds since 1970; NaN if it is no day. */
export function startOfDay(day: string): number {
  return movedBy(day, 0);
}

/** The first moment after a day. */
export function dayAfter(day: string): number {
  return movedBy(day, 1);
}

function movedBy(day: string, days: number): number {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  return new Date(year, month - 1, date + days).getTime();
}

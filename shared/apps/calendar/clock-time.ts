/** A time of day, `14:30`. */
export type ClockTime = string;

/** The time that somebody typed (`14:30`, `14.30`, `1430`, `14 Uhr`, `14 Uhr 30`, `2:30 pm`); null where it is none. */
export function timeIn(typed: string): ClockTime | null {
  const found = /^(\d{1,2})(?:\s*(?:[:.,h]|uhr)?\s*(\d{2}))?\s*(?:uhr|h)?\s*([ap])?\.?\s*(?:m\.?)?$/i.exec(
    typed.trim(),
  );
  if (!found) return null;
  const half = found[3]?.toLowerCase();
  const hour = hourOf(Number(found[1]), half);
  const minute = Number(found[2] ?? 0);
  return hour > 23 || minute > 59 ? null : timeFrom(hour * 60 + minute);
}

/** 12-hour clocks say 12 for 0. */
function hourOf(shown: number, half: string | undefined): number {
  if (half === undefined) return shown;
  return (shown % 12) + (half === 'p' ? 12 : 0);
}

/** Minutes since midnight. */
export function minutesOf(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** @param minutes since midnight, 0 to 1439 */
export function timeFrom(minutes: number): ClockTime {
  const two = (part: number) => part.toString().padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** An hour later, as calendars propose an end; the day's last minute at the latest. Empty for what is no time. */
export function usualEnd(typed: string): string {
  const time = timeIn(typed);
  return time === null ? '' : timeFrom(Math.min(minutesOf(time) + 60, 1_439));
}

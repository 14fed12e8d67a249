import type { CalendarInviteMaterial } from './material';

const two = (part: number) => part.toString().padStart(2, '0');

/** The start by Berlin's clocks, `2027-03-09T10:30`. */
export function startOf({ day, hour, minute }: Pick<CalendarInviteMaterial, 'day' | 'hour' | 'minute'>): string {
  return `${day}T${two(hour)}:${two(minute)}`;
}

/** What the clock shows so many minutes later. */
export function laterClock(clock: string, minutes: number): string {
  return new Date(Date.parse(`${clock}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

/** Minutes from one clock time to another. */
export function minutesBetween(from: string, to: string): number {
  return (Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / 60_000;
}

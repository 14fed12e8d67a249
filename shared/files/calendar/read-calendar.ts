import type { CalendarFacts } from '../../model/calendar';

/** Facts about a handed-in calendar file. Never throws for bad files. */
export async function readCalendar(file: Blob): Promise<CalendarFacts> {
  return { outcome: file.size === 0 ? 'empty' : 'not-a-calendar', bytes: file.size };
}

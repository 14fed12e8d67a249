import * as v from 'valibot';
import { type Calendar, calendarSchema, emptyCalendar } from '../../apps/calendar/calendar-state';
import { type HandedIn, handedInSchema } from '../../apps/delivery/handed-in';

/** Unfinished work: which calendar is used, what stands in the built-in one, and the file handed in. */
export interface Draft {
  readonly way: 'built-in' | 'own';
  readonly calendar: Calendar;
  readonly handedIn: HandedIn | null;
}

/** Work as the store gives it back; a fresh start for what does not fit. */
export function restoredDraft(kept: unknown, today: string): Draft {
  const empty = emptyCalendar(today);
  const schema = v.object({
    way: v.fallback(v.picklist(['built-in', 'own']), 'built-in'),
    calendar: v.fallback(calendarSchema, empty),
    handedIn: v.fallback(v.nullable(handedInSchema), null),
  });
  const parsed = v.safeParse(schema, kept);
  return parsed.success ? parsed.output : { way: 'built-in', calendar: empty, handedIn: null };
}

import type { CalendarEvent } from '../../model/calendar';
import { isDay, laterDay } from './days';
import { type Entry, longest } from './entry';

/** Entries for what was read from a calendar file, in Berlin's time. Days outside of what the calendar shows are left out. */
export function entriesFrom(events: readonly CalendarEvent[]): readonly Omit<Entry, 'id'>[] {
  return events.flatMap((event) => entryOf(event) ?? []);
}

function entryOf({ summary, start, end, location, notes, reminders }: CalendarEvent): Omit<Entry, 'id'> | null {
  const from = wallClock(start);
  const to = wallClock(end ?? start);
  const wholeDay = from.length === 10;
  const day = from.slice(0, 10);
  const lastDay = wholeDay && end ? laterDay(to.slice(0, 10), -1) : to.slice(0, 10);
  if (!isDay(day) || !isDay(lastDay)) return null;
  return {
    title: summary.slice(0, longest.title),
    day,
    lastDay: lastDay < day ? day : lastDay,
    hours: wholeDay ? null : { from: from.slice(11, 16), to: to.slice(11, 16) || from.slice(11, 16) },
    place: location.slice(0, longest.place),
    notes: notes.slice(0, longest.notes),
    reminder: earliest(reminders),
  };
}

/** The reminder that rings first, within a year. */
function earliest(reminders: readonly number[]): number | null {
  const kept = reminders.filter((minutes) => minutes >= -10_080 && minutes <= 527_040);
  return kept.length === 0 ? null : Math.max(...kept);
}

/** `2027-03-09T10:30` in Berlin; as written for whole days and for times of no or no known zone. */
function wallClock({ local, moment }: CalendarEvent['start']): string {
  if (moment === null) return local;
  return new Date(moment).toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' }).replace(' ', 'T').slice(0, 16);
}

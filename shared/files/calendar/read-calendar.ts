import type { CalendarEvent, CalendarFacts } from '../../model/calendar';
import { type Component, childrenOf, componentsOf, lineOf } from './component';
import { contentLines, plainText } from './content-lines';
import { endOf, type TimeReading, timeFacts, zonedTime } from './event-times';
import { notesOf } from './notes';
import { remindersOf } from './reminders';
import { readTime } from './wall-clock';
import { zoneFinder } from './zone';

const mostBytes = 2 * 1024 * 1024;
const mostEvents = 50;

/** Facts about a handed-in calendar file. Never throws for bad files. */
export async function readCalendar(file: Blob): Promise<CalendarFacts> {
  const bytes = file.size;
  if (bytes === 0) return { outcome: 'empty', bytes };
  if (bytes > mostBytes) return { outcome: 'too-large', bytes };
  const lines = contentLines(new Uint8Array(await file.arrayBuffer()));
  if (!lines.some(({ name, value }) => name === 'BEGIN' && /^\s*VCALENDAR\s*$/i.test(value))) {
    return { outcome: 'not-a-calendar', bytes };
  }
  const calendars = componentsOf(lines);
  if (!calendars) return { outcome: 'damaged', bytes };
  const events = calendars.flatMap(eventsOf).slice(0, mostEvents);
  return { outcome: 'read', bytes, program: programOf(calendars), events };
}

/** The name of the program that wrote the file; empty where none is told. */
function programOf([first]: readonly Component[]): string {
  return first ? textOf(first, 'PRODID').slice(0, 200) : '';
}

/** The events that take place, the last made first where there are too many for the facts. */
function eventsOf(calendar: Component): CalendarEvent[] {
  const zoneOf = zoneFinder(calendar);
  const usual = lineOf(calendar, 'X-WR-TIMEZONE')?.value;
  const reading: TimeReading = { zoneOf, usual: usual ? zoneOf(usual) : null };
  const events = childrenOf(calendar, 'VEVENT').filter(
    (event) => lineOf(event, 'STATUS')?.value.trim().toUpperCase() !== 'CANCELLED',
  );
  const chosen = events.length > mostEvents ? events.toSorted((one, other) => madeAt(other) - madeAt(one)) : events;
  return chosen.slice(0, mostEvents).flatMap((event) => readEvent(event, reading) ?? []);
}

function madeAt(event: Component): number {
  return readTime((lineOf(event, 'CREATED') ?? lineOf(event, 'DTSTAMP'))?.value ?? '')?.wall ?? 0;
}

function readEvent(event: Component, reading: TimeReading): CalendarEvent | null {
  const start = zonedTime(lineOf(event, 'DTSTART'), reading);
  if (!start) return null;
  const end = endOf(event, start, reading);
  return {
    summary: textOf(event, 'SUMMARY').slice(0, 500),
    start: timeFacts(start),
    end: end && timeFacts(end),
    location: textOf(event, 'LOCATION').slice(0, 1_000),
    notes: notesOf(event),
    reminders: remindersOf(event, start, end, reading),
  };
}

function textOf(event: Component, name: string): string {
  return plainText(lineOf(event, name)?.value ?? '').trim();
}

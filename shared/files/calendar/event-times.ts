import type { CalendarEvent } from '../../model/calendar';
import { type Component, lineOf } from './component';
import type { ContentLine } from './content-lines';
import { readDuration, readTime, type WallClock, wallText } from './wall-clock';
import { utc, type Zone } from './zone';

/** How a file's times are to be read. */
export interface TimeReading {
  readonly zoneOf: (written: string) => Zone;
  /** The calendar's own zone (X-WR-TIMEZONE) for times that name none. */
  readonly usual: Zone | null;
}

/** One point in time: what the wall shows, and where. */
export interface ZonedTime {
  readonly wall: WallClock;
  readonly wholeDay: boolean;
  /** null: floating, or a whole day. */
  readonly zone: Zone | null;
}

export function zonedTime(line: ContentLine | undefined, { zoneOf, usual }: TimeReading): ZonedTime | null {
  const written = line && readTime(line.value);
  if (!written) return null;
  const { wall, wholeDay } = written;
  if (wholeDay) return { wall, wholeDay, zone: null };
  if (written.utc) return { wall, wholeDay, zone: utc };
  const named = line.parameters.get('TZID');
  return { wall, wholeDay, zone: named ? zoneOf(named) : usual };
}

/** DTEND, or DTSTART and DURATION together; null where the file says neither. */
export function endOf(event: Component, start: ZonedTime, reading: TimeReading): ZonedTime | null {
  const written = zonedTime(lineOf(event, 'DTEND'), reading);
  if (written) return written;
  const length = readDuration(lineOf(event, 'DURATION')?.value ?? '');
  return length === null ? null : { ...start, wall: start.wall + length };
}

/** Milliseconds since 1970; null where the zone is not known. */
export function momentOf({ wall, zone }: ZonedTime): number | null {
  const ahead = zone?.ahead(wall) ?? null;
  return ahead === null ? null : wall - ahead;
}

export function timeFacts(time: ZonedTime): CalendarEvent['start'] {
  const moment = momentOf(time);
  return {
    local: wallText(time.wall, time.wholeDay),
    zone: time.zone?.name ?? null,
    moment: moment === null ? null : new Date(moment).toISOString(),
  };
}

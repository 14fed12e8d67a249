import { contentLine, escapedText } from './content-line';
import { laterDay } from './days';
import type { Entry } from './entry';

/** The name that this calendar writes into its files (PRODID). */
export const programName = '-//Probefahrt//Kalender//DE';

export interface IcsStamp {
  /** When the file is written, ISO 8601 in UTC. */
  readonly moment: string;
  /** Follows the entry's id in its UID, so that two calendars never share one. */
  readonly origin: string;
}

/** A calendar file (RFC 5545) with all entries, times in Europe/Berlin. */
export function icsOf(entries: readonly Entry[], stamp: IcsStamp): Uint8Array<ArrayBuffer> {
  const lines = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', programName),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...berlin.map(([name, value]) => contentLine(name, value)),
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    contentLine('END', 'VCALENDAR'),
  ];
  return new TextEncoder().encode(lines.join(''));
}

function eventLines(entry: Entry, { moment, origin }: IcsStamp): string[] {
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${entry.id}@${origin}`),
    contentLine('DTSTAMP', `${digits(moment.slice(0, 19))}Z`),
    ...timeLines(entry),
    contentLine('SUMMARY', escapedText(entry.title)),
    ...(entry.place ? [contentLine('LOCATION', escapedText(entry.place))] : []),
    ...(entry.notes ? [contentLine('DESCRIPTION', escapedText(entry.notes))] : []),
    ...alarmLines(entry),
    contentLine('END', 'VEVENT'),
  ];
}

/** The end of whole days is the day after the last one. */
function timeLines({ day, lastDay, hours }: Entry): string[] {
  if (!hours) {
    return [
      contentLine('DTSTART;VALUE=DATE', digits(day)),
      contentLine('DTEND;VALUE=DATE', digits(laterDay(lastDay, 1))),
    ];
  }
  const inBerlin = (name: string, on: string, time: string) =>
    contentLine(`${name};TZID=Europe/Berlin`, digits(`${on}T${time}:00`));
  return [inBerlin('DTSTART', day, hours.from), inBerlin('DTEND', lastDay, hours.to)];
}

function alarmLines({ title, reminder }: Entry): string[] {
  if (reminder === null) return [];
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', escapedText(title)),
    contentLine('TRIGGER', `${reminder < 0 ? '' : '-'}PT${Math.abs(reminder)}M`),
    contentLine('END', 'VALARM'),
  ];
}

const digits = (text: string) => text.replace(/[-:]/g, '');

/** Summer time from the last Sunday in March to the last Sunday in October, as in the EU since 1996. */
const berlin: readonly (readonly [name: string, value: string])[] = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'Europe/Berlin'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19961027T030000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
  ['TZOFFSETFROM', '+0200'],
  ['TZOFFSETTO', '+0100'],
  ['TZNAME', 'CET'],
  ['END', 'STANDARD'],
  ['BEGIN', 'DAYLIGHT'],
  ['DTSTART', '19970330T020000'],
  ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
  ['TZOFFSETFROM', '+0100'],
  ['TZOFFSETTO', '+0200'],
  ['TZNAME', 'CEST'],
  ['END', 'DAYLIGHT'],
  ['END', 'VTIMEZONE'],
];

import type { CalendarEvent, CalendarFacts } from '../../model/calendar';
import type { Seen } from '../../model/observation';
import type { Sample } from '../../model/task';
import { laterClock, startOf } from './appointment';
import type { CriterionId } from './assess';
import { berlinMoment } from './berlin-time';
import type { CalendarInviteMaterial } from './material';

const allMet = { valid: 'met', date: 'met', time: 'met', place: 'met', reminder: 'met' } as const;
/** Without an entry nothing else can be seen. */
const onlyFile = {
  valid: 'missed',
  date: 'not-seen',
  time: 'not-seen',
  place: 'not-seen',
  reminder: 'not-seen',
} as const;

const builtIn = '-//Probefahrt//Kalender//DE';
const google = '-//Google Inc//Google Calendar 70.9054//EN';

export function samples(material: CalendarInviteMaterial): readonly Sample<CriterionId>[] {
  const right = perfect(material);
  const clock = startOf(material);
  const sample = (name: string, facts: CalendarFacts, expected: Partial<Sample<CriterionId>['expected']> = {}) => ({
    name,
    observations: [handedIn(facts)],
    expected: { ...allMet, ...expected },
  });
  const changed = (name: string, change: Partial<CalendarEvent>, expected: Partial<Sample<CriterionId>['expected']>) =>
    sample(name, read([{ ...right, ...change }]), expected);
  return [
    sample('perfect', read([right])),
    sample('in the own calendar, told in UTC', read([{ ...right, ...hours(clock, material.duration, 'UTC') }], google)),
    sample('among other entries', read([otherEntry(clock), right, otherEntry(clock)])),
    changed('a day later', hours(laterClock(clock, 1_440), material.duration), { date: 'missed' }),
    changed('an hour later', hours(laterClock(clock, 60), material.duration), { time: 'missed' }),
    changed('as long as the calendar proposes', hours(clock, 60), { time: 'missed' }),
    changed('a whole day', wholeDay(material.day), { time: 'missed' }),
    changed('no place', { location: '', notes: '' }, { place: 'missed' }),
    changed('no reminder', { reminders: [] }, { reminder: 'missed' }),
    changed('a reminder at the last moment', { reminders: [5] }, { reminder: 'missed' }),
    sample('a program that keeps reminders to itself', read([{ ...right, reminders: [] }], google), {
      reminder: 'not-seen',
    }),
    sample('an empty calendar', read([]), onlyFile),
    sample('a picture', { outcome: 'not-a-calendar', bytes: 90_000 }, onlyFile),
    { name: 'nothing handed in', observations: [], expected: onlyFile },
  ];
}

function perfect(material: CalendarInviteMaterial): CalendarEvent {
  const { meeting, employer, duration } = material;
  return {
    summary: employer,
    ...hours(startOf(material), duration),
    location: meeting.kind === 'video' ? meeting.link : `${meeting.street}, ${meeting.postcode} ${meeting.town}`,
    notes: '',
    reminders: [30],
  };
}

function hours(clock: string, minutes: number, zone: 'Europe/Berlin' | 'UTC' = 'Europe/Berlin') {
  return { start: timeAt(clock, zone), end: timeAt(laterClock(clock, minutes), zone) };
}

function timeAt(clock: string, zone: 'Europe/Berlin' | 'UTC'): CalendarEvent['start'] {
  const moment = berlinMoment(clock);
  return { local: zone === 'UTC' ? moment.slice(0, 16) : clock, zone, moment };
}

function wholeDay(day: string): Pick<CalendarEvent, 'start' | 'end'> {
  const next = laterClock(`${day}T00:00`, 1_440).slice(0, 10);
  return { start: { local: day, zone: null, moment: null }, end: { local: next, zone: null, moment: null } };
}

function otherEntry(clock: string): CalendarEvent {
  return {
    summary: 'Arzt',
    ...hours(laterClock(clock, 4_320), 20),
    location: '',
    notes: '',
    reminders: [],
  };
}

function read(events: readonly CalendarEvent[], program = builtIn): CalendarFacts {
  return { outcome: 'read', bytes: 1_200, program, events: [...events] };
}

function handedIn(facts: CalendarFacts): Seen<'calendar-handed-in'> {
  return { n: 0, at: 60_000, kind: 'calendar-handed-in', name: 'termin.ics', facts };
}

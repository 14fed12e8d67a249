import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type IcsStamp, icsOf } from '../../shared/apps/calendar/write-ics';
import { readCalendar } from '../../shared/files/calendar/read-calendar';
import type { Seen } from '../../shared/model/observation';
import { laterClock, startOf } from '../../shared/tasks/calendar-invite/appointment';
import { assess } from '../../shared/tasks/calendar-invite/assess';
import { berlinClock, berlinMoment } from '../../shared/tasks/calendar-invite/berlin-time';
import { type CalendarInviteMaterial, material } from '../../shared/tasks/calendar-invite/material';
import { samples } from '../../shared/tasks/calendar-invite/samples';

const seeds = Array.from({ length: 1_000 }, (_, index) => index * 7_919);
const seed = fc.nat(0xffffffff);
type Log = readonly Seen<'calendar-handed-in'>[];
const verdicts = (from: CalendarInviteMaterial, log: Log) =>
  Object.fromEntries(assess(from, log).map(({ criterion, verdict }) => [criterion, verdict]));
const allMet = { valid: 'met', date: 'met', time: 'met', place: 'met', reminder: 'met' };

describe('material', () => {
  test('is a working day, one to four weeks ahead, in the hours of an office, for 1,000 seeds', () => {
    const offsets = new Set<number>();
    for (const each of seeds) {
      const made = material(each);
      const weekday = new Date(`${made.day}T12:00:00Z`).getUTCDay();
      expect([0, 6]).not.toContain(weekday);
      const ahead = (Date.parse(made.day) - Date.parse(made.today)) / 86_400_000;
      expect(ahead).toBeGreaterThanOrEqual(7);
      expect(ahead).toBeLessThan(35);
      if (made.spoken.time) expect(made.minute).toBe(30);
      const start = startOf(made);
      offsets.add(Date.parse(`${start}:00Z`) - Date.parse(berlinMoment(start)));
    }
    expect(offsets).toEqual(new Set([3_600_000, 7_200_000]));
  });

  test('is the same for the same seed', () => {
    expect(material(11)).toEqual(material(11));
  });
});

test("Berlin's clock is the one that the browser knows", () => {
  const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const shown = date.toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' }).replace(' ', 'T').slice(0, 16);
      expect(berlinClock(date.toISOString())).toBe(shown);
    }),
  );
});

describe('judging', () => {
  test('every sample gets what it expects, for 1,000 seeds', () => {
    for (const each of seeds) {
      const made = material(each);
      for (const { name, observations, expected } of samples(made)) {
        expect(verdicts(made, observations as Log), name).toEqual(expected);
      }
    }
  });

  test('a broken file after a good calendar takes nothing away', () => {
    const made = material(3);
    const [perfect] = samples(made).map(({ observations }) => observations as Log);
    const broken: Log = [
      { n: 5, at: 9, kind: 'calendar-handed-in', name: 'x.ics', facts: { outcome: 'damaged', bytes: 9 } },
    ];
    expect(verdicts(made, [...(perfect ?? []), ...broken])).toEqual(allMet);
  });
});

describe('entries made in the built-in calendar', () => {
  const stamp: IcsStamp = { moment: '2027-02-26T08:00:00Z', origin: 'kalender.example' };

  test('are all met however they are written', async () => {
    await fc.assert(
      fc.asyncProperty(
        seed,
        fc.integer({ min: 10, max: 10_080 }),
        fc.boolean(),
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.constantFrom(...waysToWrite),
        async (each, reminder, inNotes, more, written) => {
          const made = material(each);
          const start = startOf(made);
          const where = `${more}\n${written(placeOf(made))}\n${more}`;
          const bytes = icsOf(
            [
              {
                id: 'entry-1',
                title: more,
                day: made.day,
                lastDay: made.day,
                hours: { from: start.slice(11), to: laterClock(start, made.duration).slice(11) },
                place: inNotes ? '' : where,
                notes: inNotes ? where : '',
                reminder,
              },
            ],
            stamp,
          );
          expect(verdicts(made, [await handedIn(bytes)])).toEqual(allMet);
        },
      ),
    );
  });
});

/** The same place by different hands. */
const waysToWrite: readonly ((place: string) => string)[] = [
  (place) => place,
  (place) => place.toUpperCase(),
  (place) => place.replace('straße', 'strasse'),
  (place) => place.replace('straße', 'str.'),
  (place) => place.replace('ü', 'ue'),
  (place) => place.replace(' ', '  '),
  (place) => place.normalize('NFD'),
  (place) => place.replace('https://', ''),
  (place) => `(${place})`,
  (place) => `${place}, 64711 Erbach`,
];

function placeOf({ meeting }: CalendarInviteMaterial): string {
  return meeting.kind === 'video' ? meeting.link : meeting.street;
}

describe('entries of other programs', () => {
  test('are never missed for how their program writes them', async () => {
    await fc.assert(
      fc.asyncProperty(seed, dialect, async (each, how) => {
        const made = material(each);
        const file = await handedIn(new TextEncoder().encode(writtenBy(how, made)));
        expect(verdicts(made, [file])).toEqual({ ...allMet, reminder: how.alarm === 'none' ? 'not-seen' : 'met' });
      }),
      { numRuns: 400 },
    );
  });

  test('the same files with another hour are missed for the time alone', async () => {
    await fc.assert(
      fc.asyncProperty(seed, dialect, async (each, how) => {
        const made = material(each);
        const later = { ...made, hour: (made.hour + 1) as typeof made.hour };
        const file = await handedIn(new TextEncoder().encode(writtenBy(how, later)));
        expect(verdicts(made, [file])).toMatchObject({ valid: 'met', date: 'met', time: 'missed', place: 'met' });
      }),
    );
  });

  test('an entry for London at the hour of Berlin is missed for the time alone', async () => {
    const made = material(4);
    const how = { zone: 'Europe/London', end: 'end', alarm: 'before', lineEnd: '\r\n', program: 'x' } as const;
    const file = await handedIn(new TextEncoder().encode(writtenBy(how, made)));
    expect(verdicts(made, [file])).toEqual({ ...allMet, time: 'missed' });
  });

  const folder = new URL('../files/calendar/', import.meta.url);
  test.each(readdirSync(folder).filter((name) => name.endsWith('.ics')))(
    'the corpus file %s is all met for its own interview',
    async (name) => {
      const interview: CalendarInviteMaterial = {
        ...material(1),
        day: '2027-03-09',
        hour: 10,
        minute: 30,
        duration: 45,
        meeting: { kind: 'video', link: 'https://treffen.example/raum/kr-4711-größe' },
      };
      const found = verdicts(interview, [await handedIn(new Uint8Array(readFileSync(new URL(name, folder))))]);
      const withoutLink = name === 'calcurse.ics' ? { place: 'missed' } : {};
      const withoutAlarm = ['calcurse.ics', 'google-invitation.ics'].includes(name) ? { reminder: 'not-seen' } : {};
      expect(found).toEqual({ ...allMet, ...withoutLink, ...withoutAlarm });
    },
  );
});

const dialect = fc.record({
  zone: fc.constantFrom(
    'Europe/Berlin',
    'Europe/Vienna',
    'Europe/Zurich',
    'W. Europe Standard Time',
    'Central Europe Standard Time',
    '/freeassociation.sourceforge.net/Europe/Berlin',
    'UTC',
    'none',
  ),
  end: fc.constantFrom('end', 'duration'),
  alarm: fc.constantFrom('before', 'before-end', 'absolute', 'none'),
  lineEnd: fc.constantFrom('\r\n', '\n'),
  program: fc.constantFrom('-//Google Inc//Google Calendar 70.9054//EN', '-//Some Phone//DE', ''),
});
interface Dialect {
  readonly zone: string;
  readonly end: 'end' | 'duration';
  readonly alarm: 'before' | 'before-end' | 'absolute' | 'none';
  readonly lineEnd: string;
  readonly program: string;
}

function writtenBy({ zone, end, alarm, lineEnd, program }: Dialect, made: CalendarInviteMaterial): string {
  const clock = startOf(made);
  const time = (name: string, at: string) => {
    if (zone === 'UTC') return `${name}:${compact(berlinMoment(at).slice(0, 19))}Z`;
    return `${name}${zone === 'none' ? '' : `;TZID=${zone}`}:${compact(at)}00`;
  };
  const triggers = {
    before: ['TRIGGER:-PT30M'],
    'before-end': [`TRIGGER;RELATED=END:-PT${made.duration + 30}M`],
    absolute: [`TRIGGER;VALUE=DATE-TIME:${compact(berlinMoment(laterClock(clock, -30)).slice(0, 19))}Z`],
    none: [],
  };
  // A floating start has no moment that an alarm at a moment could be measured against.
  const [trigger] = triggers[alarm === 'absolute' && zone === 'none' ? 'before' : alarm];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...(program ? [`PRODID:${program}`] : []),
    'BEGIN:VEVENT',
    'UID:1',
    time('DTSTART', clock),
    end === 'end' ? time('DTEND', laterClock(clock, made.duration)) : `DURATION:PT${made.duration}M`,
    'SUMMARY:Gespräch',
    `DESCRIPTION:Hier: ${placeOf(made)}\\nBis dann`,
    ...(trigger ? ['BEGIN:VALARM', 'ACTION:DISPLAY', trigger, 'END:VALARM'] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join(lineEnd);
}

const compact = (text: string) => text.replace(/[-:]/g, '');

async function handedIn(bytes: Uint8Array<ArrayBuffer>): Promise<Seen<'calendar-handed-in'>> {
  const facts = await readCalendar(new Blob([bytes]));
  return { n: 0, at: 1, kind: 'calendar-handed-in', name: 'termin.ics', facts };
}

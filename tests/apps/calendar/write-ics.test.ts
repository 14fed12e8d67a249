import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../shared/apps/calendar/entry';
import { entriesFrom } from '../../../shared/apps/calendar/take-in';
import { icsOf, programName } from '../../../shared/apps/calendar/write-ics';
import { readCalendar } from '../../../shared/files/calendar/read-calendar';
import { anyEntry } from './entry';

const stamp = { moment: '2027-02-26T08:00:00Z', origin: 'kalender.example' };
const textOf = (entry: Entry) => new TextDecoder('utf-8', { fatal: true }).decode(icsOf([entry], stamp));
/** Clocks go forward over one hour on these days; a time in it does not exist and comes back as another. */
const isSkipped = ({ hours }: Entry) => [hours?.from, hours?.to].some((time) => time?.startsWith('02:'));

describe('a calendar file', () => {
  test('has lines of at most 75 octets, each ending in CRLF', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const lines = textOf(entry).split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  test('says to our reader what was entered', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyEntry.filter((entry) => !isSkipped(entry)),
        async (entry) => {
          const facts = await readCalendar(new Blob([icsOf([entry], stamp)]));
          if (facts.outcome !== 'read') throw new Error(facts.outcome);
          expect(facts.program).toBe(programName);
          const { id: _, ...expected } = entry;
          expect(entriesFrom(facts.events)).toEqual([expected]);
        },
      ),
    );
  });

  test('says the same to another reader', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const calendar = new ICAL.Component(ICAL.parse(textOf(entry)));
        const found = calendar.getFirstSubcomponent('vevent');
        if (!found) throw new Error('no event');
        const event = new ICAL.Event(found);
        expect(event.uid).toBe('entry-1@kalender.example');
        expect(event.summary).toBe(entry.title);
        expect(event.location ?? '').toBe(entry.place);
        expect(event.description ?? '').toBe(entry.notes);
        expect(event.startDate.isDate).toBe(entry.hours === null);
        expect(event.startDate.toString()).toBe(entry.hours ? `${entry.day}T${entry.hours.from}:00` : entry.day);
        expect(found.getAllSubcomponents('valarm')).toHaveLength(entry.reminder === null ? 0 : 1);
      }),
    );
  });

  test.each([
    ['2027-03-09', '2027-03-09T13:30:00.000Z'],
    ['2027-03-29', '2027-03-29T12:30:00.000Z'],
    ['2027-10-29', '2027-10-29T12:30:00.000Z'],
    ['2027-11-02', '2027-11-02T13:30:00.000Z'],
  ])('its zone gives 14:30 on %s as %s', (day, moment) => {
    const entry = { ...nothing, day, lastDay: day, hours: { from: '14:30', to: '15:15' } };
    const calendar = new ICAL.Component(ICAL.parse(textOf(entry)));
    const [zone, event] = ['vtimezone', 'vevent'].map((name) => calendar.getFirstSubcomponent(name));
    if (!zone || !event) throw new Error('incomplete');
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
    expect(new ICAL.Event(event).startDate.toJSDate().toISOString()).toBe(moment);
  });
});

const nothing: Entry = {
  id: 'entry-1',
  title: '',
  day: '2027-03-09',
  lastDay: '2027-03-09',
  hours: null,
  place: '',
  notes: '',
  reminder: null,
};

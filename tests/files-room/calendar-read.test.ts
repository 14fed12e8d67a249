import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../shared/files/calendar/read-calendar';
import { calendarFactsSchema } from '../../shared/model/calendar';

const calendar = (...lines: readonly string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: readonly string[]) => calendar('BEGIN:VEVENT', ...lines, 'END:VEVENT');

async function read(text: string | Uint8Array<ArrayBuffer>) {
  const begun = performance.now();
  const facts = await readCalendar(new Blob([text]));
  expect(performance.now() - begun).toBeLessThan(5_000);
  return facts;
}

async function only(...lines: readonly string[]) {
  const facts = await read(event(...lines));
  return facts.outcome === 'read' ? facts.events[0] : undefined;
}

describe('moments', () => {
  test.each([
    ['Europe/Berlin', '20270328T013000', '2027-03-28T00:30:00.000Z'],
    ['Europe/Berlin', '20270328T033000', '2027-03-28T01:30:00.000Z'],
    ['Europe/Berlin', '20271031T023000', '2027-10-31T00:30:00.000Z'],
    ['Europe/Berlin', '20271031T033000', '2027-10-31T02:30:00.000Z'],
    ['America/New_York', '20270309T103000', '2027-03-09T15:30:00.000Z'],
    ['India Standard Time', '20270309T103000', '2027-03-09T05:00:00.000Z'],
    ['/mozilla.org/20050126_1/Europe/Berlin', '20270709T103000', '2027-07-09T08:30:00.000Z'],
    ['constructor', '20270309T103000', null],
    ['Mond/Nordpol', '20270309T103000', null],
  ])('%s %s', async (zone, time, moment) => {
    expect((await only(`DTSTART;TZID=${zone}:${time}`))?.start.moment).toBe(moment);
  });

  test('a zone of the file itself, in both halves of the year', async () => {
    const zone = [
      ...['BEGIN:VTIMEZONE', 'TZID:Bei uns'],
      ...['BEGIN:STANDARD', 'DTSTART:16010101T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'],
      ...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10', 'END:STANDARD'],
      ...['BEGIN:DAYLIGHT', 'DTSTART:16010101T020000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200'],
      ...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'END:DAYLIGHT', 'END:VTIMEZONE'],
    ];
    const starts = ['20270327T120000', '20270328T120000', '20271030T120000', '20271031T120000', '20270101T000000'];
    const events = starts.flatMap((start) => ['BEGIN:VEVENT', `DTSTART;TZID=Bei uns:${start}`, 'END:VEVENT']);
    const facts = await read(calendar(...zone, ...events));
    const moments = facts.outcome === 'read' ? facts.events.map(({ start }) => start.moment?.slice(0, 16)) : [];
    expect(moments).toEqual([
      '2027-03-27T11:00',
      '2027-03-28T10:00',
      '2027-10-30T10:00',
      '2027-10-31T11:00',
      '2026-12-31T23:00',
    ]);
  });

  test('floating times take the zone of the calendar, if it has one', async () => {
    const floating = ['BEGIN:VEVENT', 'DTSTART:20270309T103000', 'END:VEVENT'];
    const [with_, without] = [
      await read(calendar('X-WR-TIMEZONE:Europe/Berlin', ...floating)),
      await read(calendar(...floating)),
    ];
    expect(with_).toMatchObject({ events: [{ start: { zone: 'Europe/Berlin', moment: '2027-03-09T09:30:00.000Z' } }] });
    expect(without).toMatchObject({ events: [{ start: { zone: null, moment: null, local: '2027-03-09T10:30' } }] });
  });

  test('whole days', async () => {
    const day = await only('DTSTART;VALUE=DATE:20270309', 'DTEND;VALUE=DATE:20270310');
    expect(day).toMatchObject({ start: { local: '2027-03-09', moment: null }, end: { local: '2027-03-10' } });
  });

  test.each(['20270230T100000', '20271301', '20270309T250000', 'morgen'])('%s is no time', async (time) => {
    expect(await only(`DTSTART:${time}`)).toBeUndefined();
  });
});

describe('reminders', () => {
  const start = 'DTSTART;TZID=Europe/Berlin:20270309T103000';
  const alarm = (...lines: readonly string[]) => ['BEGIN:VALARM', ...lines, 'END:VALARM'];

  test.each([
    [['TRIGGER:-PT15M'], [15]],
    [['TRIGGER:-P1D'], [1_440]],
    [['TRIGGER:-P1W'], [10_080]],
    [['TRIGGER:-P0DT0H10M0S'], [10]],
    [['TRIGGER:PT0S'], [0]],
    [['TRIGGER:PT5M'], [-5]],
    [['TRIGGER;RELATED=END:-PT1H'], [15]],
    [['TRIGGER;VALUE=DATE-TIME:20270309T091500Z'], [15]],
    [['ACTION:NONE', 'TRIGGER;VALUE=DATE-TIME:19760401T005545Z'], []],
    [['TRIGGER:bald'], []],
  ])('%j', async (lines, minutes) => {
    expect((await only(start, 'DURATION:PT45M', ...alarm(...lines)))?.reminders).toEqual(minutes);
  });
});

describe('texts', () => {
  test('folded in the middle of a character, escaped, with a tab', async () => {
    const bytes = new TextEncoder().encode(event('DTSTART:20270309', 'SUMMARY:Gespräch\\, Raum 2\\; bitte\\nklingeln'));
    const at = bytes.indexOf(0xc3) + 1;
    const folded = new Uint8Array([...bytes.slice(0, at), 13, 10, 9, ...bytes.slice(at)]);
    const facts = await read(folded);
    expect(facts).toMatchObject({ events: [{ summary: 'Gespräch, Raum 2; bitte\nklingeln' }] });
  });

  test('Windows-1252 and UTF-16', async () => {
    const latin = Uint8Array.from(event('DTSTART:20270309', 'SUMMARY:Müller'), (letter) => letter.charCodeAt(0));
    expect(await read(latin)).toMatchObject({ events: [{ summary: 'Müller' }] });
    const wide = new Uint8Array(Buffer.from(`\ufeff${event('DTSTART:20270309', 'SUMMARY:Müller')}`, 'utf16le'));
    expect(await read(wide)).toMatchObject({ events: [{ summary: 'Müller' }] });
  });

  test('addresses in plain text and in HTML are kept', async () => {
    const notes = (
      await only('DTSTART:20270309', 'DESCRIPTION:Hier<https://a.example/1> <b>klicken</b>', 'URL:https://b.example')
    )?.notes;
    expect(notes).toBe('Hier<https://a.example/1> klicken\nhttps://b.example');
    const html = (
      await only('DTSTART:20270309', 'DESCRIPTION:<p>Raum <a href="https://a.example/?x=1&amp;y=2">2</a></p>')
    )?.notes;
    expect(html).toContain('https://a.example/?x=1&y=2');
  });
});

describe('files', () => {
  test('cancelled events do not take place; the newest fifty of many are kept', async () => {
    expect(await only('DTSTART:20270309', 'STATUS:CANCELLED')).toBeUndefined();
    const old = Array.from({ length: 80 }, () => [
      'BEGIN:VEVENT',
      'DTSTART:20200101',
      'CREATED:20190101T000000Z',
      'END:VEVENT',
    ]);
    const facts = await read(
      calendar(...old.flat(), 'BEGIN:VEVENT', 'DTSTART:20270309', 'CREATED:20270101T000000Z', 'END:VEVENT'),
    );
    expect(facts.outcome === 'read' && facts.events).toHaveLength(50);
    expect(facts).toMatchObject({
      events: expect.arrayContaining([
        expect.objectContaining({ start: expect.objectContaining({ local: '2027-03-09' }) }),
      ]),
    });
  });

  test.each([
    ['', 'empty'],
    ['%PDF-1.7', 'not-a-calendar'],
    ['BEGIN:VCARD\r\nEND:VCARD', 'not-a-calendar'],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR', 'damaged'],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2027', 'damaged'],
    [`BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(50_000)}`, 'damaged'],
    [event(`SUMMARY:${'<style'.repeat(300_000)}`, 'DTSTART:20270309'), 'read'],
    [event(`DESCRIPTION:${'<style'.repeat(300_000)}`, 'DTSTART:20270309'), 'read'],
    [`BEGIN:VCALENDAR\r\n${'X:1\n'.repeat(450_000)}END:VCALENDAR`, 'read'],
    ['BEGIN:VCALENDAR'.repeat(200_000), 'too-large'],
  ])('hostile or broken (%#)', async (text, outcome) => {
    expect((await read(text)).outcome).toBe(outcome);
  });

  test('no bytes make it throw, and every outcome fits its schema', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VALARM',
        'END:VALARM',
        'DTSTART:20270309T103000',
        'DTSTART;TZID=X:00000101T000000',
      ),
      fc.constantFrom(
        'DURATION:P99999999W',
        'TRIGGER:-PT99999999H',
        'DTEND:99991231T235959Z',
        'TRIGGER;RELATED=END:P1W',
        ':',
        ';',
        '"',
      ),
      fc.string(),
    );
    const text = fc.array(line, { maxLength: 30 }).map((lines) => new TextEncoder().encode(calendar(...lines)));
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, fc.uint8Array({ maxLength: 400 })), async (bytes) => {
        const facts = await readCalendar(new Blob([new Uint8Array(bytes)]));
        expect(v.is(calendarFactsSchema, facts)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

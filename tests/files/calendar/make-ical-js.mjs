import { writeFileSync } from 'node:fs';
import ICAL from 'ical.js';

const zone = `BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
END:VTIMEZONE`;

/** The interview of make.py, set down by the library that Thunderbird writes calendars with. */
const calendar = new ICAL.Component('vcalendar');
calendar.addPropertyWithValue('prodid', '-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN');
calendar.addPropertyWithValue('version', '2.0');
calendar.addSubcomponent(new ICAL.Component(ICAL.parse(zone)));
const event = new ICAL.Component('vevent');
event.addPropertyWithValue('uid', 'gespraech@krueger.example');
event.addPropertyWithValue('dtstamp', ICAL.Time.fromString('2027-02-26T08:00:00Z'));
event.addPropertyWithValue('summary', 'Vorstellungsgespräch bei Möbel Krüger');
for (const [name, time] of [['dtstart', '2027-03-09T10:30:00'], ['dtend', '2027-03-09T11:15:00']]) {
  event.addPropertyWithValue(name, ICAL.Time.fromString(time)).setParameter('tzid', 'Europe/Berlin');
}
event.addPropertyWithValue('location', 'https://treffen.example/raum/kr-4711-größe');
const alarm = new ICAL.Component('valarm');
alarm.addPropertyWithValue('action', 'DISPLAY');
alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString('-PT30M'));
alarm.addPropertyWithValue('description', 'Mozilla Standardbeschreibung');
event.addSubcomponent(alarm);
calendar.addSubcomponent(event);
writeFileSync(new URL('ical-js.ics', import.meta.url), `${calendar.toString()}\r\n`);

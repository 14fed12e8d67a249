import type { CalendarEvent } from '../../model/calendar';
import { type Judgement, met, missed } from '../../model/judgement';
import type { Meeting } from './material';

/** Looks for the link or the street wherever an entry can hold it; how it is written does not matter. */
export function judgePlace({ location, notes, summary }: CalendarEvent, meeting: Meeting): Judgement {
  const said = trace(`${location}\n${notes}\n${summary}`);
  const wanted = trace(meeting.kind === 'video' ? meeting.link.replace(/^https:\/\//, '') : meeting.street);
  return holds(said, wanted)
    ? met(meeting.kind === 'video' ? 'link-there' : 'address-there')
    : missed(meeting.kind === 'video' ? 'no-link' : 'no-address');
}

/** Letters and digits only, so that "Bahnhofstr. 12" and "bahnhofstrasse 12" are the same; a blank parts two numbers. */
function trace(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/ (?!\d)/g, '')
    .replace(/([a-z]) /g, '$1')
    .replace(/strasse/g, 'str');
}

/** A house number does not end inside another number. */
function holds(said: string, wanted: string): boolean {
  for (let at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + 1)) {
    if (!/^\d/.test(said.slice(at + wanted.length))) return true;
  }
  return false;
}

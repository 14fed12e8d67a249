import type { CalendarEvent } from '../../model/calendar';
import { type Judgement, met, missed, notSeen, showCoach } from '../../model/judgement';
import { minutesBetween, startOf } from './appointment';
import { berlinClock } from './berlin-time';
import type { CalendarInviteMaterial } from './material';

type CalendarTime = CalendarEvent['start'];

/** Minutes by which the end may differ: a few to find the room, or an end at a round time. */
const endTolerance = 5;

const isWholeDay = ({ local }: CalendarTime) => local.length === 10;

/** A zone that is named but that nobody knows; a time without zone is the clock on the own wall. */
const isUnclear = (time: CalendarTime) => !isWholeDay(time) && time.zone !== null && time.moment === null;

const clockOf = ({ local, moment }: CalendarTime) => (moment === null ? local : berlinClock(moment));

export function judgeDate({ start }: CalendarEvent, { day }: CalendarInviteMaterial): Judgement {
  if (clockOf(start).slice(0, 10) === day) return met('right-day');
  return isUnclear(start) ? showCoach : missed('other-day');
}

/** Start, length and time zone together, on whatever day. */
export function judgeTime({ start, end }: CalendarEvent, material: CalendarInviteMaterial): Judgement {
  if (isWholeDay(start)) return missed('whole-day');
  if (isUnclear(start)) return showCoach;
  const wanted = startOf(material).slice(11);
  const shown = clockOf(start).slice(11);
  if (shown !== wanted) return missed(start.local.slice(11) === wanted ? 'other-zone' : 'other-start');
  if (!end || end.local === start.local) return notSeen('no-end-in-file');
  if (isUnclear(end) || isWholeDay(end)) return showCoach;
  const length = minutesBetween(clockOf(start), clockOf(end));
  return Math.abs(length - material.duration) <= endTolerance ? met('right-time') : missed('other-length');
}

/** Programs that write a reminder into the file whenever there is one, each by its PRODID. */
const keepsReminders = /Probefahrt|Apple Inc\.\/\/(?:macOS|Mac OS)|Mozilla|Ximian|Evolution/i;

/** Minutes that the invitation asks for. */
const least = 10;
/** A week, in minutes. Earlier than that, a reminder may be a mistake or not. */
const most = 10_080;

export function judgeReminder(event: CalendarEvent, material: CalendarInviteMaterial, program: string): Judgement {
  const ahead = event.reminders.map((minutes) => minutes + sinceMidnight(event, material));
  if (ahead.some((minutes) => minutes >= least && minutes <= most)) return met('reminder-in-time');
  if (ahead.some((minutes) => minutes > most)) return notSeen('reminder-very-early');
  if (ahead.length > 0) return missed('reminder-too-late');
  return keepsReminders.test(program) ? missed('no-reminder') : notSeen('reminder-not-in-file');
}

/** Reminders of whole days count from midnight; the interview begins later. */
function sinceMidnight({ start }: CalendarEvent, material: CalendarInviteMaterial): number {
  if (!isWholeDay(start)) return 0;
  const clock = startOf(material);
  return minutesBetween(`${clock.slice(0, 10)}T00:00`, clock);
}

import type { Language } from '../../i18n/languages';
import { localeOf } from '../../i18n/locale';
/** A calendar day, `2027-03-09`. */
export type Day = string;
/** A month, `2027-03`. */
export type Month = string;

const length = 86_400_000;
const noon = (day: Day) => new Date(`${day}T12:00:00Z`);

export const monthOf = (day: Day): Month => day.slice(0, 7);

/** The day so many days later; earlier for a negative count. */
export function laterDay(day: Day, count: number): Day {
  return new Date(noon(day).getTime() + count * length).toISOString().slice(0, 10);
}

/** The same day in a later month, or that month's last day where it is shorter. */
export function laterMonth(day: Day, count: number): Day {
  const date = noon(day);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date.getUTCDate(), last));
  return first.toISOString().slice(0, 10);
}

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (day: Day) => (noon(day).getUTCDay() + 6) % 7;

/** Days from one day to another; negative when it lies before. */
export const daysBetween = (from: Day, to: Day) => Math.round((noon(to).getTime() - noon(from).getTime()) / length);

/** The weeks that show a month, each from Monday to Sunday. */
export function weeksOf(month: Month): readonly (readonly Day[])[] {
  const first = `${month}-01`;
  const start = laterDay(first, -weekdayOf(first));
  const end = laterDay(laterMonth(first, 1), -1);
  const weeks = Math.floor(daysBetween(start, end) / 7) + 1;
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => laterDay(start, week * 7 + weekday)),
  );
}

/** Whether a text is a day that a calendar has, between 1900 and 2200. */
export function isDay(text: string): text is Day {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = noon(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A day as people say it, such as "Dienstag, 9. März 2027". */
export function dayInWords(day: Day, language: Language): string {
  return noon(day).toLocaleDateString(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** The day's number in its month, as the language writes numbers. */
export function dayNumber(day: Day, language: Language): string {
  return new Intl.NumberFormat(localeOf(language)).format(Number(day.slice(8)));
}

/** "März 2027". */
export function monthInWords(month: Month, language: Language): string {
  return noon(`${month}-01`).toLocaleDateString(localeOf(language), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** Names of the days from Monday to Sunday. */
export function weekdayNames(language: Language, style: 'narrow' | 'short' | 'long'): readonly string[] {
  const monday = '2027-03-01';
  return Array.from({ length: 7 }, (_, weekday) =>
    noon(laterDay(monday, weekday)).toLocaleDateString(localeOf(language), { weekday: style, timeZone: 'UTC' }),
  );
}

/** Signs that fit above a column of days on a phone. */
const narrowest = 4;

/** The same as short as the column is narrow: "Mo", or one letter where the language has no short names. */
export function narrowWeekdays(language: Language): readonly string[] {
  const short = weekdayNames(language, 'short');
  return short.every((name) => name.length <= narrowest) ? short : weekdayNames(language, 'narrow');
}

import { type Component, lineOf } from './component';
import { readTime, type WallClock } from './wall-clock';

/**
 * How far a zone that a file defines itself (VTIMEZONE, RFC 5545 section 3.6.5) is ahead of UTC, in milliseconds: the
 * offset of the part that began last. Rules are read as programs write them: once a year, on the n-th weekday of a month.
 */
export function definedOffset(zone: Component, wall: WallClock): number | null {
  const parts = zone.children.flatMap((part) => {
    const began = lastOnset(part, wall);
    const ahead = readOffset(lineOf(part, 'TZOFFSETTO')?.value ?? '');
    return ahead === null ? [] : [{ began, ahead }];
  });
  if (parts.length === 0) return null;
  return parts.reduce((best, part) => (part.began > best.began ? part : best)).ahead;
}

/** Wall clock when the part last began; before all times if it never did. */
function lastOnset(part: Component, wall: WallClock): WallClock {
  const first = readTime(lineOf(part, 'DTSTART')?.value ?? '')?.wall ?? Number.NEGATIVE_INFINITY;
  const rule = readRule(lineOf(part, 'RRULE')?.value ?? '');
  if (!rule || first > wall) return first > wall ? Number.NEGATIVE_INFINITY : first;
  const year = new Date(wall).getUTCFullYear();
  const timeOfDay = ((first % day) + day) % day;
  const onsets = [year - 1, year].map((one) => dayOf(one, rule) + timeOfDay);
  return Math.max(first, ...onsets.filter((onset) => onset <= wall && onset <= rule.until));
}

const day = 86_400_000;

interface YearlyRule {
  /** 0 January … 11. */
  readonly month: number;
  /** 0 Sunday … 6. */
  readonly weekday: number;
  /** 1 first … 5, or -1 last of the month. */
  readonly nth: number;
  readonly until: WallClock;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function readRule(value: string): YearlyRule | null {
  const found = /BYDAY=([+-]?\d+)(SU|MO|TU|WE|TH|FR|SA)/i.exec(value);
  const month = /BYMONTH=(\d+)/i.exec(value);
  if (!found || !month) return null;
  const until = readTime(/UNTIL=([0-9TZ]+)/i.exec(value)?.[1] ?? '')?.wall ?? Number.POSITIVE_INFINITY;
  return {
    month: Number(month[1]) - 1,
    weekday: weekdays.indexOf((found[2] ?? '').toUpperCase()),
    nth: Number(found[1]),
    until,
  };
}

function dayOf(year: number, { month, weekday, nth }: YearlyRule): WallClock {
  if (nth < 0) {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return last.getTime() - ((last.getUTCDay() - weekday + 7) % 7) * day + (nth + 1) * 7 * day;
  }
  const first = new Date(Date.UTC(year, month, 1));
  return first.getTime() + ((weekday - first.getUTCDay() + 7) % 7) * day + (nth - 1) * 7 * day;
}

/** `+0100` or `-033000` in milliseconds. */
function readOffset(value: string): number | null {
  const found = /^([+-])(\d\d):?(\d\d)(\d\d)?$/.exec(value.trim());
  if (!found) return null;
  const length = ((Number(found[2]) * 60 + Number(found[3])) * 60 + Number(found[4] ?? 0)) * 1000;
  return found[1] === '-' ? -length : length;
}

import { longestMonthsKept } from '../model/desk-book';
import { dayBegin, deletionDay } from './vault/expiry';

/** A day of deletion as a coach asks for it. */
export interface WantedDeletion {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly reason: string;
}

/** `no-day` no calendar day · `too-soon` not after today · `too-late` over the longest time · `reason-missing` later than usual without a reason. */
export type DeletionProblem = 'no-day' | 'too-soon' | 'too-late' | 'reason-missing';

/** The first and the last day that can be set, and the last one that needs no reason. */
export interface DeletionRange {
  readonly first: Date;
  readonly last: Date;
  readonly usual: Date;
}

/** @param monthsKept what is usual at this desk */
export function deletionRange(importedAt: Date, monthsKept: number, now: Date): DeletionRange {
  const first = dayBegin(now);
  first.setUTCDate(first.getUTCDate() + 1);
  return { first, last: deletionDay(importedAt, longestMonthsKept), usual: deletionDay(importedAt, monthsKept) };
}

/** Why a wanted day cannot be set; null where it can. */
export function deletionProblem({ day, reason }: WantedDeletion, range: DeletionRange): DeletionProblem | null {
  const wanted = momentOfDay(day);
  if (wanted === null) return 'no-day';
  if (wanted < range.first.getTime()) return 'too-soon';
  if (wanted > range.last.getTime()) return 'too-late';
  return wanted > range.usual.getTime() && reason.trim() === '' ? 'reason-missing' : null;
}

/** The beginning of a day (UTC), as deletion counts it, in milliseconds since 1970; null where it is no day. */
export function momentOfDay(day: string): number | null {
  const moment = new Date(`${day}T00:00:00.000Z`);
  return Number.isNaN(moment.getTime()) || dayOfMoment(moment) !== day ? null : moment.getTime();
}

export const dayOfMoment = (moment: Date): string => moment.toISOString().slice(0, 10);

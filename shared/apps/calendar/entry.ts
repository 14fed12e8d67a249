import * as v from 'valibot';
import { isDay } from './days';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const day = v.pipe(v.string(), v.check(isDay));
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Longest texts, in UTF-16 units; also the limits of the form's fields. */
export const longest = { title: 200, place: 500, notes: 4_000, typed: 20 } as const;

/** One entry of the calendar. Times are those of the wall clock in Berlin. */
export const entrySchema = v.strictObject({
  id: text(60),
  title: text(longest.title),
  day,
  /** The same as `day` unless the entry goes over midnight or over several days. */
  lastDay: day,
  /** null: the whole day. */
  hours: v.nullable(v.strictObject({ from: time, to: time })),
  place: text(longest.place),
  notes: text(longest.notes),
  /** Minutes before the start; null for no reminder. */
  reminder: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(-10_080), v.maxValue(527_040))),
});
export type Entry = v.InferOutput<typeof entrySchema>;

/** Entries by day and hour; those of a whole day come first. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const key = ({ day: first, hours }: Entry) => `${first} ${hours?.from ?? ''}`;
  return entries.toSorted((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

export function entriesOn(entries: readonly Entry[], on: string): readonly Entry[] {
  return inOrder(entries).filter(({ day: first, lastDay }) => first <= on && on <= lastDay);
}

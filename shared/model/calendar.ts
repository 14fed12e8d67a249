import * as v from 'valibot';
import { countSchema, textUpTo } from './text';

/** One point in time of a calendar file, as written and, where the zone is known, as a moment. */
const calendarTimeSchema = v.strictObject({
  /** Wall clock without zone: `2027-03-09T10:30`, or `2027-03-09` for whole days. */
  local: textUpTo(20),
  /** IANA name, `UTC`, or a zone's name that only this file knows; null = floating, meaning the reader's own zone. */
  zone: v.nullable(textUpTo(80)),
  /** ISO 8601 in UTC; null for floating times, whole days and unknown zones. */
  moment: v.nullable(textUpTo(30)),
});

const calendarEventSchema = v.strictObject({
  summary: textUpTo(500),
  start: calendarTimeSchema,
  end: v.nullable(calendarTimeSchema),
  location: textUpTo(1_000),
  /** Description and link together, as a reader would search them. */
  notes: textUpTo(5_000),
  /** Minutes before the start at which reminders ring; negative = after. */
  reminders: v.pipe(v.array(v.pipe(v.number(), v.safeInteger())), v.maxLength(20)),
});
export type CalendarEvent = v.InferOutput<typeof calendarEventSchema>;

/** A handed-in calendar file as facts. */
export const calendarFactsSchema = v.variant('outcome', [
  v.strictObject({
    outcome: v.literal('read'),
    bytes: countSchema,
    /** PRODID: the program that wrote the file. */
    program: v.optional(textUpTo(200)),
    events: v.pipe(v.array(calendarEventSchema), v.maxLength(50)),
  }),
  v.strictObject({
    outcome: v.picklist(['empty', 'not-a-calendar', 'damaged', 'too-large', 'too-slow']),
    bytes: countSchema,
  }),
]);
export type CalendarFacts = v.InferOutput<typeof calendarFactsSchema>;

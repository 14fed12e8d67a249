import * as v from 'valibot';

/** A text of at most `longest` UTF-16 units; every text that enters the product has such a limit. */
export const textUpTo = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

/** A short machine name: task, criterion, reason, material. */
export const nameSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(60));

/** A whole number from 0 up; counters, milliseconds, bytes. */
export const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Material seeds: 32 bits without sign. */
export const seedSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(0xffffffff));

/** A moment on the wall clock as ISO 8601 in UTC, on a day that there is. Never used for order or durations. */
export const momentSchema = v.pipe(v.string(), v.isoTimestamp(), v.check(beginsWithRealDay));

export const uuidSchema = v.pipe(v.string(), v.uuid());

/** A calendar day, `2027-02-28`, in the time zone of the place. */
export const daySchema = v.pipe(v.string(), v.isoDate(), v.check(beginsWithRealDay));

/** The formats above let the 30th of February pass, which one browser moves to March and another cannot read. */
function beginsWithRealDay(text: string): boolean {
  const day = text.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

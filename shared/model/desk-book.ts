import * as v from 'valibot';
import { courseSchema } from './course';
import { nameSchema, textUpTo } from './text';

/** Months that a result is kept unless the coach sets another day. */
export const usualMonthsKept = 12;
export const longestMonthsKept = 24;

/** Minutes without a touch after which the desk locks itself. */
export const usualIdleMinutes = 15;
export const longestIdleMinutes = 60;

const wholeFromOne = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(most));

/** What a desk knows besides its people: its courses, which one is looked at, and who decides here. */
export const deskBookSchema = v.strictObject({
  courses: v.pipe(v.array(courseSchema), v.minLength(1), v.maxLength(50)),
  /** Id of the course on screen. */
  course: nameSchema,
  /** Stands beside every decision and on the button that takes over a proposal; '' until the coach told it. */
  decidedBy: textUpTo(120),
  /** For results that come in from now on; absent = the usual. */
  monthsKept: v.optional(wholeFromOne(longestMonthsKept)),
  /** Absent = the usual. */
  idleMinutes: v.optional(wholeFromOne(longestIdleMinutes)),
});
export type DeskBook = v.InferOutput<typeof deskBookSchema>;

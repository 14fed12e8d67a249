import * as v from 'valibot';
import { courseModuleSchema } from './course-module-schema';
import { countSchema, daySchema, nameSchema, textUpTo } from './text';

/** A course as the coach plans it: which modules it teaches, how many places, whom it is for. */
export const courseSchema = v.strictObject({
  id: nameSchema,
  title: textUpTo(200),
  modules: v.pipe(v.array(courseModuleSchema), v.minLength(1), v.maxLength(8)),
  places: countSchema,
  /** A person needs the place when at least this many modules are needed (K in the scoring model). */
  modulesForPlace: v.pipe(countSchema, v.minValue(1)),
  /** First and last day. */
  starts: v.optional(daySchema),
  ends: v.optional(daySchema),
  /** Where it takes place. */
  venue: v.optional(textUpTo(200)),
  /** Ages in years, both ends included; absent = no bound. */
  ageFrom: v.optional(countSchema),
  ageTo: v.optional(countSchema),
});
export type Course = v.InferOutput<typeof courseSchema>;

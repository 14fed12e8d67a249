import * as v from 'valibot';
import { courseModuleSchema } from './course-module';
import { countSchema, nameSchema, textUpTo } from './text';

/** A course as the coach plans it: which modules it teaches, how many places, who needs it. */
export const courseSchema = v.strictObject({
  id: nameSchema,
  title: textUpTo(200),
  modules: v.pipe(v.array(courseModuleSchema), v.minLength(1), v.maxLength(8)),
  places: countSchema,
  /** A person needs the place when at least this many modules are needed (K in the scoring model). */
  modulesForPlace: v.pipe(countSchema, v.minValue(1)),
});
export type Course = v.InferOutput<typeof courseSchema>;

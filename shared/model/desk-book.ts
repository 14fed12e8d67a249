import * as v from 'valibot';
import { courseSchema } from './course';
import { nameSchema, textUpTo } from './text';

/** What a desk knows besides its people: its courses, which one is looked at, and who decides here. */
export const deskBookSchema = v.strictObject({
  courses: v.pipe(v.array(courseSchema), v.minLength(1), v.maxLength(50)),
  /** Id of the course on screen. */
  course: nameSchema,
  /** Stands beside every decision and on the button that takes over a proposal; '' until the coach told it. */
  decidedBy: textUpTo(120),
});
export type DeskBook = v.InferOutput<typeof deskBookSchema>;

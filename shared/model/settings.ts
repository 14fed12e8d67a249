import * as v from 'valibot';
import { courseSchema } from './course';
import { textUpTo } from './text';

/** What is kept of choices on this device; anything absent has the product's default. */
export const settingsSchema = v.strictObject({
  /** A BCP 47 language tag. */
  language: v.optional(textUpTo(20)),
  course: v.optional(courseSchema),
  /** How fast pages are read aloud. */
  readingSpeed: v.optional(v.picklist(['slow', 'normal', 'fast'])),
  /** Shared-PC mode: set when it begins, and kept until somebody switches it off. */
  sharedPc: v.optional(v.boolean()),
  /** Id of the coach key that new invitations name. */
  coachKey: v.optional(v.pipe(v.string(), v.uuid())),
  /** Web address under which this coach's clients open the product; invitations made in an extension need it. */
  clientAddress: v.optional(textUpTo(500)),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

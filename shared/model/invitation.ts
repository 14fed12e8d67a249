import * as v from 'valibot';
import { courseModuleSchema } from './course-module-schema';
import { languageCodes } from './language-code';
import { textUpTo } from './text';

/** An age X25519 recipient, `age1…`. */
export const recipientSchema = v.pipe(v.string(), v.regex(/^age1[02-9ac-hj-np-z]{58}$/));

/** What a coach's link carries: whom the result is for and what the check should ask. No secret. */
export const invitationSchema = v.strictObject({
  format: v.literal('probefahrt-invitation'),
  version: v.literal(1),
  /** Shown to the client: "Jobcenter Odenwaldkreis, Frau Kaya". */
  label: textUpTo(120),
  recipients: v.pipe(v.array(recipientSchema), v.minLength(1), v.maxLength(5)),
  /** Modules to measure; empty = all. */
  modules: v.pipe(v.array(courseModuleSchema), v.maxLength(8)),
  language: v.optional(v.picklist(languageCodes)),
  /** The link lies on a computer that several people use: nothing of a person stays there. */
  sharedPc: v.optional(v.boolean()),
});
export type Invitation = v.InferOutput<typeof invitationSchema>;

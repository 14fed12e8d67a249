import * as v from 'valibot';
import { momentSchema, uuidSchema } from './text';

/** Practice never mixes with the check: every session says which of the two it is. */
export const purposeSchema = v.picklist(['check', 'practice']);
export type Purpose = v.InferOutput<typeof purposeSchema>;

/** What is known of a session without reading its log. */
export const sessionRecordSchema = v.strictObject({
  id: uuidSchema,
  purpose: purposeSchema,
  startedAt: momentSchema,
  open: v.boolean(),
  /**
   * Counts up from session to session, because a device's clock may be set back. Sessions of an app that did not count
   * lack it; they are older than all that have it.
   */
  order: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
});
export type SessionRecord = v.InferOutput<typeof sessionRecordSchema>;

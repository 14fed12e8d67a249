import * as v from 'valibot';
import { recipientSchema } from './invitation';
import { momentSchema, textUpTo, uuidSchema } from './text';

/** A coach's key as it is kept: the identity is readable only with the passphrase. */
export const coachKeySchema = v.strictObject({
  id: uuidSchema,
  /** Whose key it is, in the coach's own words. */
  label: textUpTo(120),
  recipient: recipientSchema,
  /** The age identity as an armored age file, encrypted to the passphrase. */
  lockedIdentity: textUpTo(2_000),
  createdAt: momentSchema,
});
export type CoachKey = v.InferOutput<typeof coachKeySchema>;

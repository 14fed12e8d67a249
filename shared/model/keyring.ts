import * as v from 'valibot';
import { recipientSchema } from './invitation';
import { textUpTo } from './text';

/** A further key that the import tries as well: the coach's own older one, or the Jobcenter's common one. */
export const spareKeySchema = v.strictObject({
  label: textUpTo(120),
  /** `AGE-SECRET-KEY-1…`: lies only inside the vault. */
  identity: v.pipe(v.string(), v.regex(/^AGE-SECRET-KEY-1[0-9A-Z]+$/), v.maxLength(200)),
  recipient: recipientSchema,
});
export type SpareKey = v.InferOutput<typeof spareKeySchema>;

/** Somebody whose public key is known here, so that an invitation can name them beside this desk's own key. */
export const knownRecipientSchema = v.strictObject({ label: textUpTo(120), recipient: recipientSchema });
export type KnownRecipient = v.InferOutput<typeof knownRecipientSchema>;

export const keyringSchema = v.strictObject({
  keys: v.pipe(v.array(spareKeySchema), v.maxLength(50)),
  recipients: v.pipe(v.array(knownRecipientSchema), v.maxLength(200)),
});
export type Keyring = v.InferOutput<typeof keyringSchema>;

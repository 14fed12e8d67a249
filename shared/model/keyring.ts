import * as v from 'valibot';
import { recipientSchema } from './invitation';
import { momentSchema, textUpTo } from './text';

/** An age identity, `AGE-SECRET-KEY-1…`: lies only inside the vault and in backups. */
export const identitySchema = v.pipe(v.string(), v.regex(/^AGE-SECRET-KEY-1[0-9A-Z]+$/), v.maxLength(200));

/** A further key pair of this desk: the import tries it as well. */
export const spareKeySchema = v.strictObject({
  label: textUpTo(120),
  identity: identitySchema,
  recipient: recipientSchema,
  /** When it came to this desk. */
  createdAt: v.optional(momentSchema),
});
export type SpareKey = v.InferOutput<typeof spareKeySchema>;

/** Somebody whose public key is known here, so that an invitation can name them beside this desk's own key. */
export const knownRecipientSchema = v.strictObject({ label: textUpTo(120), recipient: recipientSchema });
export type KnownRecipient = v.InferOutput<typeof knownRecipientSchema>;

/** What a desk holds beside the key that opens it. */
export const keyringSchema = v.strictObject({
  keys: v.pipe(v.array(spareKeySchema), v.maxLength(50)),
  recipients: v.pipe(v.array(knownRecipientSchema), v.maxLength(200)),
  /** Own keys that no invitation names any more, and since when; they still open what was sent to them. */
  retired: v.optional(
    v.pipe(v.array(v.strictObject({ recipient: recipientSchema, at: momentSchema })), v.maxLength(51)),
  ),
  /** Whom invitations name; absent = the key that opens the desk. */
  named: v.optional(v.pipe(v.array(recipientSchema), v.maxLength(5))),
});
export type Keyring = v.InferOutput<typeof keyringSchema>;

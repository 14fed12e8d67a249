import * as v from 'valibot';
import { nameSchema, textUpTo } from '../text';
import { stamp } from './stamp';

const addresses = v.pipe(v.array(textUpTo(320)), v.maxLength(50));

/** What is seen in the mail program. */
export const mailObservations = [
  v.strictObject({
    ...stamp,
    kind: v.literal('mail-sent'),
    to: addresses,
    cc: addresses,
    bcc: addresses,
    subject: textUpTo(500),
    body: textUpTo(10_000),
    /** Material names of the attached files. */
    attachments: v.pipe(v.array(nameSchema), v.maxLength(50)),
    /** The mail that was answered, if it was a reply. */
    replyTo: v.nullable(nameSchema),
  }),
] as const;

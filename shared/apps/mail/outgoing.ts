import type { Letter } from './mailbox';
import { readRecipients } from './recipients';

/** A mail as it leaves: bare addresses, names of files. */
export interface OutgoingMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly string[];
  /** Name of the mail that this one answers. */
  readonly replyTo: string | null;
}

export function outgoing(letter: Letter): OutgoingMail {
  return {
    to: readRecipients(letter.to).addresses,
    cc: readRecipients(letter.cc).addresses,
    bcc: readRecipients(letter.bcc).addresses,
    subject: letter.subject,
    body: letter.body,
    attachments: letter.attachments,
    replyTo: letter.replyTo,
  };
}

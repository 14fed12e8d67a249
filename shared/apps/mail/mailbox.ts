import * as v from 'valibot';

export const folders = ['inbox', 'drafts', 'sent', 'bin'] as const;
export type Folder = (typeof folders)[number];

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const name = text(60);

/** Longest line of recipients in characters; with it no line holds more than 50 addresses. */
export const longestRecipients = 300;
export const longestSubject = 300;
export const longestBody = 10_000;

const letterEntries = {
  to: text(longestRecipients),
  cc: text(longestRecipients),
  bcc: text(longestRecipients),
  subject: text(longestSubject),
  body: text(longestBody),
  /** Names of files. */
  attachments: v.pipe(v.array(name), v.maxLength(50)),
  /** Name of the mail that this one answers. */
  replyTo: v.nullable(name),
};

const writtenSchema = v.strictObject({ ...letterEntries, name, sent: v.boolean() });

/** What the person did in the mail program: plain data, so that it can be kept and taken up again. */
export const mailboxSchema = v.strictObject({
  folder: v.picklist(folders),
  open: v.nullable(name),
  /** Own mails, oldest first. One with the name of a given mail replaces that. */
  written: v.pipe(v.array(writtenSchema), v.maxLength(500)),
  binned: v.pipe(v.array(name), v.maxLength(500)),
  read: v.pipe(v.array(name), v.maxLength(500)),
  /** How many own mails were begun; gives the next one its name. */
  begun: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  news: v.nullable(v.strictObject({ kind: v.picklist(['sent', 'saved', 'binned', 'restored']), mail: name })),
});
export type Mailbox = v.InferOutput<typeof mailboxSchema>;
export type Written = Mailbox['written'][number];
export type Letter = Omit<Written, 'name' | 'sent'>;

export const emptyLetter: Letter = { to: '', cc: '', bcc: '', subject: '', body: '', attachments: [], replyTo: null };

export const untouchedMailbox: Mailbox = {
  folder: 'inbox',
  open: null,
  written: [],
  binned: [],
  read: [],
  begun: 0,
  news: null,
};

export type MailboxAction =
  | { readonly type: 'show'; readonly folder: Folder }
  | { readonly type: 'open'; readonly mail: string }
  | { readonly type: 'close' }
  /** Begins an own mail; `as` takes over a given draft under its name. */
  | { readonly type: 'write'; readonly letter: Letter; readonly as?: string }
  | { readonly type: 'change'; readonly mail: string; readonly change: Partial<Letter> }
  | { readonly type: 'save'; readonly mail: string }
  | { readonly type: 'sent'; readonly mail: string }
  | { readonly type: 'bin'; readonly mail: string }
  | { readonly type: 'restore'; readonly mail: string };

/** The mailbox after one action. Empty drafts vanish as soon as they are left. */
export function reduceMailbox(box: Mailbox, action: MailboxAction): Mailbox {
  switch (action.type) {
    case 'show':
      return { ...left(box), folder: action.folder };
    case 'open':
      return { ...left(box), open: action.mail, read: added(box.read, action.mail) };
    case 'close':
      return left(box);
    case 'write':
      return begin(left(box), action.letter, action.as);
    case 'change':
      return { ...box, written: changed(box.written, action.mail, action.change) };
    case 'save':
      return isBlankDraft(box, action.mail) ? left(box) : withNews(left(box), 'saved', action.mail);
    case 'sent':
      return withNews(
        left({ ...box, written: changed(box.written, action.mail, { sent: true }) }),
        'sent',
        action.mail,
      );
    case 'bin': {
      if (isBlankDraft(box, action.mail)) return left(box);
      return withNews(left({ ...box, binned: added(box.binned, action.mail) }), 'binned', action.mail);
    }
    case 'restore': {
      const binned = box.binned.filter((mail) => mail !== action.mail);
      return withNews(left({ ...box, binned }), 'restored', action.mail);
    }
  }
}

function left(box: Mailbox): Mailbox {
  const written = box.written.filter((mail) => mail.sent || !isBlank(mail));
  return { ...box, open: null, written, news: null };
}

function withNews(box: Mailbox, kind: NonNullable<Mailbox['news']>['kind'], mail: string): Mailbox {
  return { ...box, news: { kind, mail } };
}

function isBlankDraft(box: Mailbox, mail: string): boolean {
  return box.written.some((written) => written.name === mail && !written.sent && isBlank(written));
}

function begin(box: Mailbox, letter: Letter, as: string | undefined): Mailbox {
  const begun = box.begun + 1;
  const mail = as ?? `own-${begun}`;
  return { ...box, begun, open: mail, written: [...box.written, { ...letter, name: mail, sent: false }] };
}

function isBlank({ to, cc, bcc, subject, body, attachments }: Written): boolean {
  return `${to}${cc}${bcc}${subject}${body}`.trim() === '' && attachments.length === 0;
}

function changed(written: readonly Written[], mail: string, change: Partial<Written>): Written[] {
  return written.map((entry) => (entry.name === mail ? { ...entry, ...change } : entry));
}

function added(list: readonly string[], mail: string): string[] {
  return list.includes(mail) ? [...list] : [...list, mail];
}

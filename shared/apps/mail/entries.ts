import type { Folder, Letter, Mailbox } from './mailbox';

export interface Sender {
  readonly name: string;
  readonly mail: string;
}

/** A mail that lies in the mailbox from the start, in the words of the language on screen. */
export type GivenMail =
  | {
      readonly kind: 'received';
      readonly name: string;
      readonly from: Sender;
      /** Calendar date, `2027-01-28`. */
      readonly day: string;
      /** Nobody has opened it yet. */
      readonly unread: boolean;
      readonly subject: string;
      readonly body: string;
    }
  | { readonly kind: 'draft'; readonly name: string; readonly letter: Letter };

/** A file that can be attached. */
export interface MailFile {
  readonly name: string;
  /** As the person sees it: `Lebenslauf.pdf`. */
  readonly fileName: string;
  readonly bytes: number;
  /** Calendar date of the last change. */
  readonly changed: string;
  /** What one sees on opening it. */
  readonly content: string;
}

/** Any mail as lists and panes show it. */
export type Entry =
  | Extract<GivenMail, { kind: 'received' }>
  | { readonly kind: 'draft' | 'sent'; readonly name: string; readonly letter: Letter };

/** All mails, newest first. */
export function entriesOf(box: Mailbox, given: readonly GivenMail[]): readonly Entry[] {
  const written = box.written.map(
    ({ name, sent, ...letter }): Entry => ({ kind: sent ? 'sent' : 'draft', name, letter }),
  );
  const replaced = new Set(written.map(({ name }) => name));
  return [...written.reverse(), ...given.filter(({ name }) => !replaced.has(name))];
}

const homes = { received: 'inbox', draft: 'drafts', sent: 'sent' } as const satisfies Record<Entry['kind'], Folder>;

export function folderOf(entry: Entry, box: Mailbox): Folder {
  return box.binned.includes(entry.name) ? 'bin' : homes[entry.kind];
}

export function subjectOf(entry: Entry): string {
  return entry.kind === 'received' ? entry.subject : entry.letter.subject;
}

export function isUnread(entry: Entry, box: Mailbox): boolean {
  return entry.kind === 'received' && entry.unread && !box.read.includes(entry.name);
}

/** An own draft that is being written now. */
export function isWriting(entry: Entry, box: Mailbox): boolean {
  return entry.kind === 'draft' && folderOf(entry, box) === 'drafts';
}

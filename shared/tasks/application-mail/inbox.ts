import type { Random } from '../../model/random';
import type { Correspondent } from './correspondent';

/** Who writes and why: the words are in the locale file under `view.inbox`. */
export type InboxKind = 'fair' | 'friend' | 'newsletter' | 'former' | 'namesake';

export interface InboxMail {
  /** Name of the mail inside its material. */
  readonly name: string;
  readonly kind: InboxKind;
  readonly from: { readonly name: string; readonly mail: string };
  /** Calendar date of arrival. */
  readonly day: string;
  readonly unread: boolean;
}

interface Writers {
  /** Whom the ad names; wrote after a fair in some of the inboxes, so that answering is one right way. */
  readonly contact: Correspondent;
  /** Answered last year's application for the same firm; not in charge of this ad. */
  readonly former: Correspondent;
  readonly friend: Correspondent;
  /** Shares the contact's family name and works for another firm. */
  readonly namesake: Correspondent;
}

/** Mails as they lie in anybody's inbox; several come from plausible but wrong addresses. */
export function inboxOf(writers: Writers, random: Random): readonly InboxMail[] {
  const { contact, former, friend, namesake } = writers;
  const recent = random.shuffle([
    ...(random.float() < 0.5 ? [mail('fair', contact)] : []),
    mail('friend', friend),
    { kind: 'newsletter' as const, from: { name: 'Azubi-Welt', mail: 'news@azubi-welt.example' } },
    mail('namesake', namesake),
  ]);
  let day = 28;
  const dated = recent.map((entry) => {
    day -= random.integer(1, 4);
    return { ...entry, day: `2027-01-${day}` };
  });
  const all = [...dated, { ...mail('former', former), day: `2026-0${random.integer(3, 9)}-${random.integer(10, 28)}` }];
  return all.map((entry, index) => ({ name: `mail-${index + 1}`, ...entry, unread: index < 2 }));
}

function mail(kind: InboxKind, { given, family, mail }: Correspondent) {
  return { kind, from: { name: `${given} ${family}`, mail } };
}

import type { CoachKey } from '../model/coach-key';
import type { Keyring, KnownRecipient, SpareKey } from '../model/keyring';

/** One of the desk's own key pairs, without its secret. */
export interface OwnKey {
  readonly label: string;
  readonly recipient: string;
  /** ISO 8601; null where nobody kept it. */
  readonly since: string | null;
  /** Since when no invitation names it; null while it is in use. */
  readonly retiredAt: string | null;
  /** The passphrase locks this one, and it opens everything else. */
  readonly opensDesk: boolean;
}

/** A desk's keys, as screens show them. */
export interface DeskKeys {
  /** The one that opens the desk first; never empty. */
  readonly own: readonly OwnKey[];
  /** Public keys of others. */
  readonly others: readonly KnownRecipient[];
  /** Whom invitations name, 1…`mostNamed`: each of them opens the results. */
  readonly named: readonly string[];
}

/** An invitation holds as many recipients. */
export const mostNamed = 5;
const mostSpareKeys = 50;
const mostOthers = 200;

/** One change of a keyring. A change that does not fit changes nothing. */
export type KeysChange =
  | { readonly change: 'retire'; readonly recipient: string }
  | { readonly change: 'use-again'; readonly recipient: string }
  | { readonly change: 'add-other'; readonly other: KnownRecipient }
  | { readonly change: 'drop-other'; readonly recipient: string }
  | { readonly change: 'name'; readonly recipient: string; readonly named: boolean };

type OpeningKey = Pick<CoachKey, 'label' | 'recipient' | 'createdAt'>;

/** @param opening the key that opens the desk */
export function deskKeysOf(opening: OpeningKey, keyring: Keyring): DeskKeys {
  const retired = new Map(keyring.retired?.map(({ recipient, at }) => [recipient, at]));
  const own = [{ ...opening, opensDesk: true }, ...keyring.keys.map((key) => ({ ...key, opensDesk: false }))].map(
    ({ label, recipient, createdAt, opensDesk }): OwnKey => ({
      label,
      recipient,
      since: createdAt ?? null,
      retiredAt: retired.get(recipient) ?? null,
      opensDesk,
    }),
  );
  return { own, others: keyring.recipients, named: namedOf(own, keyring) };
}

/** At least one key of this desk in use stays named, so that nobody loses their own results. */
function namedOf(own: readonly OwnKey[], { named, recipients }: Keyring): string[] {
  const inUse = own.filter(({ retiredAt }) => retiredAt === null).map(({ recipient }) => recipient);
  const can = new Set([...inUse, ...recipients.map(({ recipient }) => recipient)]);
  const chosen = [...new Set(named ?? [])].filter((recipient) => can.has(recipient));
  if (!chosen.some((recipient) => inUse.includes(recipient))) chosen.unshift(...inUse.slice(0, 1));
  return chosen.slice(0, mostNamed);
}

/** @param at the moment of the change, ISO 8601 */
export function changedKeyring(opening: OpeningKey, keyring: Keyring, change: KeysChange, at: string): Keyring {
  const keys = deskKeysOf(opening, keyring);
  switch (change.change) {
    case 'retire':
      return withNamed(opening, retired(keys, keyring, change.recipient, at), keys.named);
    case 'use-again':
      return { ...keyring, retired: (keyring.retired ?? []).filter(({ recipient }) => recipient !== change.recipient) };
    case 'add-other': {
      const { other } = change;
      if (keys.own.some(({ recipient }) => recipient === other.recipient)) return keyring;
      if (keyring.recipients.length >= mostOthers) return keyring;
      const others = keyring.recipients.filter(({ recipient }) => recipient !== other.recipient);
      const named = [...keys.named, other.recipient];
      return withNamed(opening, { ...keyring, recipients: [...others, other] }, named);
    }
    case 'drop-other': {
      const recipients = keyring.recipients.filter(({ recipient }) => recipient !== change.recipient);
      return withNamed(opening, { ...keyring, recipients }, keys.named);
    }
    case 'name': {
      const others = keys.named.filter((one) => one !== change.recipient);
      return withNamed(opening, keyring, change.named ? [...others, change.recipient] : others);
    }
  }
}

/** The last key in use cannot be retired: results would be sent to nobody here. */
function retired({ own }: DeskKeys, keyring: Keyring, recipient: string, at: string): Keyring {
  const inUse = own.filter(({ retiredAt }) => retiredAt === null);
  if (inUse.length < 2 || !inUse.some((key) => key.recipient === recipient)) return keyring;
  return { ...keyring, retired: [...(keyring.retired ?? []), { recipient, at }] };
}

/** Keeps of `named` whoever can be named. */
function withNamed(opening: OpeningKey, keyring: Keyring, named: readonly string[]): Keyring {
  return { ...keyring, named: [...deskKeysOf(opening, { ...keyring, named: [...named] }).named] };
}

/** The keyring with one more key pair; invitations name it once the coach says so. One that is here already changes nothing. */
export function withOwnKey(opening: OpeningKey, keyring: Keyring, key: SpareKey): Keyring {
  const known = deskKeysOf(opening, keyring).own.some(({ recipient }) => recipient === key.recipient);
  if (known || keyring.keys.length >= mostSpareKeys) return keyring;
  const recipients = keyring.recipients.filter(({ recipient }) => recipient !== key.recipient);
  return { ...keyring, keys: [...keyring.keys, key], recipients };
}

/** Both keyrings in one; what both know keeps the words of `here`. `there` may belong to a desk with another opening key. */
export function joinedKeyring(opening: OpeningKey, here: Keyring, there: Keyring): Keyring {
  const own = there.keys.reduce((ring, key) => withOwnKey(opening, ring, key), here);
  const ownRecipients = new Set([opening.recipient, ...own.keys.map(({ recipient }) => recipient)]);
  const known = new Set([...ownRecipients, ...own.recipients.map(({ recipient }) => recipient)]);
  const wereOwn = new Set(deskKeysOf(opening, here).own.map(({ recipient }) => recipient));
  const newRetired = (there.retired ?? []).filter(
    ({ recipient }) => ownRecipients.has(recipient) && !wereOwn.has(recipient),
  );
  return {
    ...own,
    recipients: [...own.recipients, ...there.recipients.filter(({ recipient }) => !known.has(recipient))].slice(
      0,
      mostOthers,
    ),
    ...((own.retired || newRetired.length > 0) && { retired: [...(own.retired ?? []), ...newRetired] }),
  };
}

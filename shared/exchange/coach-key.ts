import type { CoachKey } from '../model/coach-key';
import { decryptAge, loadAge } from './age-file';
import { fingerprintWords } from './fingerprint';

/**
 * Work factor of scrypt for the coach's passphrase: 2^16 rounds, about a third of a second in a browser on an office
 * PC for the coach, and the same for each guess of a thief. age's own 18 would freeze the page for over a second;
 * the missing two bits are made up for by a passphrase of at least twelve signs.
 */
const workFactor = 16;

export const shortestPassphrase = 12;

/** What the host knows and no pure rule may ask for. */
export interface KeyStamp {
  /** A fresh UUID. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

export interface UnlockedKey {
  readonly key: CoachKey;
  /** `AGE-SECRET-KEY-1…`: kept in memory only. */
  readonly identity: string;
}

/** Makes a new key pair, its secret half locked with the passphrase. */
export async function createKey(label: string, passphrase: string, stamp: KeyStamp): Promise<UnlockedKey> {
  const { identity } = await newKeyPair();
  return lockedKey(identity, label, passphrase, stamp);
}

export interface KeyPair {
  /** `AGE-SECRET-KEY-1…` */
  readonly identity: string;
  /** `age1…` */
  readonly recipient: string;
}

export async function newKeyPair(): Promise<KeyPair> {
  const { generateX25519Identity, identityToRecipient } = await loadAge();
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The key on a recovery sheet, however it was typed; null where it is mistyped (it carries a checksum). */
export async function keyPairFromSheet(sheetText: string): Promise<KeyPair | null> {
  const identity = sheetText.replaceAll(/\s/g, '').toUpperCase();
  const recipient = await recipientOf(identity);
  return recipient ? { identity, recipient } : null;
}

export type RestoredKey = { readonly ok: true; readonly unlocked: UnlockedKey } | { readonly ok: false };

/** Takes a key back from its recovery sheet, under a new passphrase; not ok where the text is mistyped (it carries a checksum). */
export async function restoreKey(
  sheetText: string,
  label: string,
  passphrase: string,
  stamp: KeyStamp,
): Promise<RestoredKey> {
  const pair = await keyPairFromSheet(sheetText);
  if (!pair) return { ok: false };
  return { ok: true, unlocked: await lockedKey(pair.identity, label, passphrase, stamp) };
}

export type UnlockAnswer =
  | { readonly ok: true; readonly identity: string }
  | { readonly ok: false; readonly problem: 'wrong-passphrase' | 'damaged' };

/** Opens a kept key with its passphrase. Takes about a third of a second, on purpose. */
export async function unlockKey(key: CoachKey, passphrase: string): Promise<UnlockAnswer> {
  const { armor } = await loadAge();
  let locked: Uint8Array;
  try {
    locked = armor.decode(key.lockedIdentity);
  } catch {
    return { ok: false, problem: 'damaged' };
  }
  const decrypted = await decryptAge(locked, (decrypter) => decrypter.addPassphrase(passphrase));
  if (!decrypted.ok) {
    return { ok: false, problem: decrypted.problem === 'no-match' ? 'wrong-passphrase' : 'damaged' };
  }
  const identity = new TextDecoder().decode(decrypted.plain);
  const fits = (await recipientOf(identity)) === key.recipient;
  return fits ? { ok: true, identity } : { ok: false, problem: 'damaged' };
}

/** What the printed recovery sheet shows. Whoever holds it can read every result sent to this key. */
export interface RecoverySheet {
  readonly label: string;
  readonly identity: string;
  readonly words: readonly string[];
  readonly createdAt: string;
}

export async function recoverySheet({
  key,
  identity,
}: {
  readonly key: Pick<CoachKey, 'label' | 'recipient' | 'createdAt'>;
  readonly identity: string;
}): Promise<RecoverySheet> {
  return { label: key.label, identity, words: await fingerprintWords(key.recipient), createdAt: key.createdAt };
}

/** The same key under another passphrase. */
export async function lockAgain({ key, identity }: UnlockedKey, passphrase: string): Promise<CoachKey> {
  const { id, createdAt, label } = key;
  return (await lockedKey(identity, label, passphrase, { id, createdAt })).key;
}

/** A key whose identity is known already, locked with a passphrase. */
export async function lockedKey(
  identity: string,
  label: string,
  passphrase: string,
  stamp: KeyStamp,
): Promise<UnlockedKey> {
  const { armor, Encrypter, identityToRecipient } = await loadAge();
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  const lockedIdentity = armor.encode(await encrypter.encrypt(identity));
  const recipient = await identityToRecipient(identity);
  return { key: { ...stamp, label, recipient, lockedIdentity }, identity };
}

async function recipientOf(identity: string): Promise<string | null> {
  const { identityToRecipient } = await loadAge();
  try {
    return await identityToRecipient(identity);
  } catch {
    return null;
  }
}

import * as v from 'valibot';
import {
  type KeyPair,
  keyPairFromSheet,
  lockAgain,
  newKeyPair,
  type RecoverySheet,
  recoverySheet,
  unlockKey,
} from '../../exchange/coach-key';
import { type CoachKey, coachKeySchema } from '../../model/coach-key';
import { type Keyring, keyringSchema } from '../../model/keyring';
import { DeskError, type PassphraseAnswer, type TakenKey } from '../desk-door';
import { changedKeyring, type DeskKeys, deskKeysOf, type KeysChange, withOwnKey } from '../desk-keys';
import type { Vault } from './open-desk';

export async function keyringOf({ papers }: Pick<Vault, 'papers'>): Promise<Keyring> {
  return (await papers.read('keyring', keyringSchema)) ?? { keys: [], recipients: [] };
}

export async function keysOf(vault: Vault): Promise<DeskKeys> {
  return deskKeysOf(vault.unlocked.key, await keyringOf(vault));
}

export function changeKeys(vault: Vault, change: KeysChange): Promise<DeskKeys> {
  const at = vault.room.now().toISOString();
  return changed(vault, (keyring) => changedKeyring(vault.unlocked.key, keyring, change, at));
}

/** Makes a further key pair; its secret half lies in the vault only. */
export async function makeKey(vault: Vault, label: string): Promise<DeskKeys> {
  return addOwn(vault, label, await newKeyPair());
}

/** Takes a key from its recovery sheet into this desk: its results open here from now on. */
export async function takeKey(vault: Vault, label: string, sheetText: string): Promise<TakenKey> {
  const pair = await keyPairFromSheet(sheetText);
  if (!pair) return 'mistyped';
  const { own } = await keysOf(vault);
  if (own.some(({ recipient }) => recipient === pair.recipient)) return 'known';
  return addOwn(vault, label, pair);
}

/** Of the key that opens the desk, or of a further one. @throws DeskError damaged where no such key is here */
export async function sheetOf(vault: Vault, recipient: string): Promise<RecoverySheet> {
  const { unlocked } = vault;
  if (recipient === unlocked.key.recipient) return recoverySheet(unlocked);
  const spare = (await keyringOf(vault)).keys.find((key) => key.recipient === recipient);
  if (!spare) throw new DeskError('damaged');
  const { label, identity, createdAt = vault.room.now().toISOString() } = spare;
  return recoverySheet({ key: { label, recipient, createdAt }, identity });
}

/**
 * Locks the same identity with another passphrase, in one write; nothing else in the vault changes. The old passphrase is
 * tried on the key as it lies in the store, so that another window's change counts.
 */
export async function changePassphrase(vault: Vault, old: string, wanted: string): Promise<PassphraseAnswer> {
  const kept = v.safeParse(coachKeySchema, await vault.shelf.get('keys', [vault.unlocked.key.id]));
  if (!kept.success) return { ok: false, problem: 'damaged' };
  const opened = await unlockKey(kept.output, old);
  if (!opened.ok) return opened;
  const key: CoachKey = await lockAgain({ key: kept.output, identity: opened.identity }, wanted);
  await vault.shelf.write([{ do: 'put', drawer: 'keys', key: [key.id], value: key }]);
  vault.unlocked = { identity: opened.identity, key };
  return { ok: true, key };
}

function addOwn(vault: Vault, label: string, pair: KeyPair): Promise<DeskKeys> {
  const createdAt = vault.room.now().toISOString();
  return changed(vault, (keyring) => withOwnKey(vault.unlocked.key, keyring, { label, ...pair, createdAt }));
}

function changed(vault: Vault, change: (keyring: Keyring) => Keyring): Promise<DeskKeys> {
  return vault.turn(async () => {
    const keyring = await keyringOf(vault);
    const after = change(keyring);
    if (after !== keyring) await vault.papers.keep('keyring', after);
    return deskKeysOf(vault.unlocked.key, after);
  });
}

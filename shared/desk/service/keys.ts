import { lockAgain } from '../../exchange/coach-key';
import type { CoachKey } from '../../model/coach-key';
import { type Keyring, keyringSchema } from '../../model/keyring';
import type { Vault } from './open-desk';

export async function keyringOf({ papers }: Vault): Promise<Keyring> {
  return (await papers.read('keyring', keyringSchema)) ?? { keys: [], recipients: [] };
}

/** Locks the same identity with another passphrase; nothing else in the vault changes. */
export async function changePassphrase(vault: Vault, passphrase: string): Promise<CoachKey> {
  const key = await lockAgain(vault.unlocked, passphrase);
  await vault.shelf.write([{ do: 'put', drawer: 'keys', key: [key.id], value: key }]);
  vault.unlocked = { ...vault.unlocked, key };
  return key;
}

import { decryptAge, sealedTo } from '../../exchange/age-file';
import type { Shelf } from '../../store/shelf';
import { StoreError } from '../../store/store-error';

const algorithm = { name: 'AES-GCM', length: 256 };

/**
 * The key that everything in a coach's vault is sealed with. It lies in the store only as an age file for that coach's
 * recipient, so that another passphrase changes nothing about it. Made at the first visit.
 * @returns null where the kept file does not open: damaged
 */
export async function openVault(shelf: Shelf, recipient: string, identity: string): Promise<CryptoKey | null> {
  const kept = (await shelf.get('vaults', [recipient])) ?? (await makeVault(shelf, recipient));
  if (!(kept instanceof Uint8Array)) return null;
  const opened = await decryptAge(kept, (decrypter) => decrypter.addIdentity(identity));
  if (!opened.ok) return null;
  return await crypto.subtle.importKey('raw', opened.plain, algorithm, false, ['encrypt', 'decrypt']);
}

async function makeVault(shelf: Shelf, recipient: string): Promise<unknown> {
  const key = await crypto.subtle.generateKey(algorithm, true, ['encrypt', 'decrypt']);
  const value = await sealedTo(new Uint8Array(await crypto.subtle.exportKey('raw', key)), recipient);
  try {
    await shelf.write([{ do: 'add', drawer: 'vaults', key: [recipient], value }]);
    return value;
  } catch (thrown) {
    // Another tab was first: its key is the one that counts.
    if (thrown instanceof StoreError && thrown.code === 'conflict') return shelf.get('vaults', [recipient]);
    throw thrown;
  }
}

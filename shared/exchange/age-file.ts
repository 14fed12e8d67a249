import type { Decrypter } from 'age-encryption';

/** The age library is 54 kB on the wire: it comes with the first sealed or opened file. */
export const loadAge = () => import('age-encryption');

export type Decrypted =
  | { readonly ok: true; readonly plain: Uint8Array<ArrayBuffer> }
  /** `no-match`: none of the identities or passphrases fits this file. */
  | { readonly ok: false; readonly problem: 'no-match' | 'damaged'; readonly detail: string };

/** Bytes as an age file that only the holder of `recipient` opens. */
export async function sealedTo(plain: Uint8Array, recipient: string): Promise<Uint8Array<ArrayBuffer>> {
  const { Encrypter } = await loadAge();
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return new Uint8Array(await encrypter.encrypt(plain));
}

/**
 * Decrypts a binary age file.
 * @param addKeys hands the decrypter its identities or passphrases
 */
export async function decryptAge(file: Uint8Array, addKeys: (decrypter: Decrypter) => void): Promise<Decrypted> {
  const { Decrypter } = await loadAge();
  const decrypter = new Decrypter();
  addKeys(decrypter);
  let noneFits = false;
  // Identities are asked in their order, so this last one is asked only when no other could unwrap the file's key.
  decrypter.addIdentity({
    unwrapFileKey() {
      noneFits = true;
      return null;
    },
  });
  try {
    return { ok: true, plain: new Uint8Array(await decrypter.decrypt(file)) };
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    return { ok: false, problem: noneFits ? 'no-match' : 'damaged', detail };
  }
}

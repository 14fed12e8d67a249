import { fromBase64url, toBase64url } from './base64url';

export const ed25519 = { name: 'Ed25519' } as const;

/** A key pair of one's own; its private half can be kept in the desk's vault. */
export async function createSigner(): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey(ed25519, true, ['sign', 'verify'])) as CryptoKeyPair;
}

/** The public half, 32 bytes in base64url. */
export async function publicKeyOf({ publicKey }: CryptoKeyPair): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
}

/** 64 bytes in base64url. */
export async function signatureOver(bytes: Uint8Array<ArrayBuffer>, { privateKey }: CryptoKeyPair): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.sign(ed25519, privateKey, bytes)));
}

/** Whether the owner of this key signed exactly these bytes; false for whatever is no key or no signature. */
export async function isSigned(bytes: Uint8Array<ArrayBuffer>, publicKey: string, signature: string): Promise<boolean> {
  const [rawKey, rawSignature] = [exactBytes(publicKey), exactBytes(signature)];
  if (!rawKey || !rawSignature) return false;
  try {
    const key = await crypto.subtle.importKey('raw', rawKey, ed25519, false, ['verify']);
    return await crypto.subtle.verify(ed25519, key, rawSignature, bytes);
  } catch {
    return false;
  }
}

/** The last sign of base64url has bits to spare; a text that uses them would be the same key under another name. */
function exactBytes(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = fromBase64url(text);
  return bytes && toBase64url(bytes) === text ? bytes : null;
}

import { hexOf } from './uuid-v5';

/**
 * A name for a person that only this desk can make: HMAC-SHA-256 with the desk's salt, 32 hex digits. Without the salt nobody
 * gets from it to the check, nor from a check to it. `salt`: hex digits.
 */
export async function pseudonym(check: string, salt: string): Promise<string> {
  const secret = new TextEncoder().encode(salt);
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(check));
  return hexOf(new Uint8Array(signed).slice(0, 16));
}

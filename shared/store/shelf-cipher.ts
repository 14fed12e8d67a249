import { fromPlain, toPlain } from './plain-value';
import type { Drawer, Key } from './shelf';

/** Turns records into bytes that only this page can read, and their keys into ones that tell nothing. */
export interface ShelfCipher {
  /** Numbers stay, so that the order inside a session stays; texts become a keyed hash of themselves. */
  readonly hiddenKey: (key: Key) => Promise<Key>;
  readonly seal: (drawer: Drawer, key: Key, value: unknown) => Promise<Uint8Array<ArrayBuffer>>;
  /** @throws OperationError where the bytes are not what this page sealed for this place */
  readonly open: (drawer: Drawer, hidden: Key, sealed: Uint8Array<ArrayBuffer>) => Promise<OpenedRecord>;
}

export interface OpenedRecord {
  readonly key: Key;
  readonly value: unknown;
}

const nonceLength = 12;

/**
 * AES-256-GCM with a key that is made here, cannot leave the page and dies with it. Nonces are counted: no key seals
 * more than one page's records.
 */
export async function createShelfCipher(): Promise<ShelfCipher> {
  const [content, names] = await Promise.all([
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  ]);
  const hiddenNames = new Map<string, Promise<string>>();
  let sealedSoFar = 0;

  const hiddenName = (name: string) => {
    const known = hiddenNames.get(name) ?? hashed(names, name);
    hiddenNames.set(name, known);
    return known;
  };
  const hiddenKey = (key: Key): Promise<Key> =>
    Promise.all(key.map((part) => (typeof part === 'string' ? hiddenName(part) : part)));

  return {
    hiddenKey,
    async seal(drawer, key, value) {
      const nonce = nonceOf(sealedSoFar++);
      const plain = new TextEncoder().encode(JSON.stringify([key, toPlain(value)]));
      const place = placeOf(drawer, await hiddenKey(key));
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: place }, content, plain);
      return joined(nonce, new Uint8Array(sealed));
    },
    async open(drawer, hidden, sealed) {
      const [iv, bytes] = [sealed.subarray(0, nonceLength), sealed.subarray(nonceLength)];
      const additionalData = placeOf(drawer, hidden);
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, content, bytes);
      const [key, value] = JSON.parse(new TextDecoder().decode(plain)) as [Key, unknown];
      return { key, value: fromPlain(value) };
    },
  };
}

/** A record that was moved to another place no longer opens. */
function placeOf(drawer: Drawer, hidden: Key): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([drawer, hidden]));
}

function nonceOf(count: number): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(nonceLength);
  new DataView(nonce.buffer).setBigUint64(nonceLength - 8, BigInt(count));
  return nonce;
}

async function hashed(key: CryptoKey, text: string): Promise<string> {
  const hash = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

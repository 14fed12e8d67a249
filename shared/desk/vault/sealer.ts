/** Where a sealed record lies. Sealed together with it, so that no record passes for another one. */
export interface Place {
  readonly drawer: string;
  readonly key: readonly (string | number)[];
}

/** AES-256-GCM with one vault's key. */
export interface Sealer {
  readonly seal: (place: Place, plain: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
  /** null where the bytes were altered, belong to another place, or were sealed with another key. */
  readonly open: (place: Place, sealed: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer> | null>;
}

/** Bytes of a fresh nonce, as NIST SP 800-38D recommends; it stands before the ciphertext. */
const nonceSize = 12;

/** @param bits 32 random bits of a cryptographic source */
export function sealerWith(key: CryptoKey, bits: () => number): Sealer {
  return {
    async seal(place, plain) {
      const nonce = new Uint8Array(Uint32Array.from({ length: nonceSize / 4 }, bits).buffer);
      const sealed = await crypto.subtle.encrypt(lockOf(place, nonce), key, plain);
      const bytes = new Uint8Array(nonceSize + sealed.byteLength);
      bytes.set(nonce);
      bytes.set(new Uint8Array(sealed), nonceSize);
      return bytes;
    },
    async open(place, sealed) {
      try {
        const lock = lockOf(place, sealed.subarray(0, nonceSize));
        return new Uint8Array(await crypto.subtle.decrypt(lock, key, sealed.subarray(nonceSize)));
      } catch {
        return null;
      }
    },
  };
}

function lockOf({ drawer, key }: Place, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(JSON.stringify([drawer, ...key])) };
}

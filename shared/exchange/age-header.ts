/** Bytes that a header may take: room for more recipients than an invitation can name. */
const longestHeader = 16_384;

export type AgeHeader =
  | { readonly kind: 'not-age' }
  /** An age file of a later version than v1. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken' }
  /** Who can open it: the holders of keys, or whoever knows a passphrase; scrypt then runs 2^`workFactor` rounds. */
  | {
      readonly kind: 'for-keys';
      /** Fingerprints of the keys that open it, as `fingerprintOf` writes them; empty where the file does not tell. */
      readonly fingerprints: readonly string[];
    }
  | { readonly kind: 'for-passphrase'; readonly workFactor: number };

/**
 * Looks at the text in front of an age file, so that no key is tried on something else.
 * Format: C2SP age v1 (c2sp.org/age): a version line, stanzas beginning with `-> `, and a line beginning with `--- `.
 */
export function readAgeHeader(file: Uint8Array): AgeHeader {
  const start = new TextDecoder('latin1').decode(file.subarray(0, longestHeader));
  if (!start.startsWith('age-encryption.org/')) return { kind: 'not-age' };
  if (!start.startsWith('age-encryption.org/v1\n')) {
    return { kind: /^age-encryption\.org\/v\d+\n/.test(start) ? 'newer' : 'broken' };
  }
  const end = start.indexOf('\n--- ');
  if (end < 0) return { kind: 'broken' };
  const passphrase = start.slice(0, end).match(/\n-> scrypt \S+ (\d+)\n/);
  if (passphrase) return { kind: 'for-passphrase', workFactor: Number(passphrase[1]) };
  return { kind: 'for-keys', fingerprints: fingerprintsIn(start.slice(0, end)) };
}

/**
 * The kind of stanza by which our files say whose they are: one fingerprint an argument, no body. Every age program skips
 * stanzas it does not know.
 */
export const fingerprintStanza = 'probefahrt-for';

function fingerprintsIn(header: string): readonly string[] {
  const [, said = ''] = header.match(/\n-> probefahrt-for((?: [0-9a-f]{8}){1,20})\n/) ?? [];
  return said.split(' ').filter((one) => one !== '');
}

/** Begins the text form of an age file, as mail programs carry it. */
export const armorStart = '-----BEGIN AGE ENCRYPTED FILE-----';

export function isArmored(file: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(file.subarray(0, armorStart.length)) === armorStart;
}

import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { armor, type Decrypter } from 'age-encryption';
import * as vectors from 'cctv-age';
import { describe, expect, test } from 'vitest';
import { decryptAge } from '../../shared/exchange/age-file';

/** A vector of C2SP's CCTV: a textual header that says what to expect, an empty line, and an age file. */
interface Vector {
  readonly name: string;
  readonly expected: string;
  /** SHA-256 of what is inside, in hexadecimal digits. */
  readonly payload: string;
  readonly armored: boolean;
  readonly identities: readonly string[];
  readonly passphrases: readonly string[];
  readonly file: Uint8Array;
}

const all = Object.entries(vectors).map(([name, bytes]) => vectorOf(name, Buffer.from(bytes)));

function vectorOf(name: string, bytes: Buffer): Vector {
  const end = bytes.indexOf('\n\n');
  const lines = bytes.subarray(0, end).toString().split('\n');
  const said = (key: string) => lines.filter((line) => line.startsWith(`${key}: `)).map((l) => l.slice(key.length + 2));
  const file = bytes.subarray(end + 2);
  return {
    name,
    expected: said('expect')[0] ?? '',
    payload: said('payload')[0] ?? '',
    armored: said('armored')[0] === 'yes',
    identities: said('identity'),
    passphrases: said('passphrase'),
    file: said('compressed')[0] === 'zlib' ? inflateSync(file) : file,
  };
}

async function opened({ file, armored, identities, passphrases }: Vector): Promise<string> {
  const addKeys = (decrypter: Decrypter) => {
    for (const identity of identities) decrypter.addIdentity(identity);
    for (const passphrase of passphrases) decrypter.addPassphrase(passphrase);
  };
  let binary = file;
  if (armored) {
    try {
      binary = armor.decode(new TextDecoder().decode(file));
    } catch {
      return 'armor failure';
    }
  }
  const decrypted = await decryptAge(binary, addKeys);
  return decrypted.ok ? createHash('sha256').update(decrypted.plain).digest('hex') : decrypted.problem;
}

/** Our two words for what can go wrong, beside the vectors' five. */
const ours: Readonly<Record<string, readonly string[]>> = {
  'armor failure': ['armor failure'],
  'header failure': ['damaged', 'no-match'],
  'HMAC failure': ['damaged'],
  'payload failure': ['damaged'],
  'no match': ['no-match'],
};

describe("age's public test vectors", () => {
  test('are all there', () => expect(all).toHaveLength(143));

  test.each(all)('$name: $expected', async (vector) => {
    const found = await opened(vector);
    if (vector.expected === 'success') expect(found).toBe(vector.payload);
    else expect(ours[vector.expected]).toContain(found);
  });
});

import type { Encrypter, Recipient } from 'age-encryption';
import * as v from 'valibot';
import { type Result, resultSchema } from '../model/result';
import { loadAge } from './age-file';
import { fingerprintStanza } from './age-header';
import { fingerprintOf } from './fingerprint';
import { largestResult } from './result-limits';
import { tidyWords } from './result-words';

/**
 * The result as an age file that only the recipients can open.
 * @param recipients age X25519 recipients, at least one
 * @throws RangeError without a recipient, or when the result is over the size limit
 */
export async function sealResult(result: Result, recipients: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  if (recipients.length === 0) throw new RangeError('a result is sealed to at least one recipient');
  const label = await fingerprintLabel(recipients);
  return sealed(result, (encrypter) => {
    for (const recipient of recipients) encrypter.addRecipient(recipient);
    encrypter.addRecipient(label);
  });
}

/** Says in the file's header whose keys open it, so that somebody else's desk can name them. It opens nothing itself. */
async function fingerprintLabel(recipients: readonly string[]): Promise<Recipient> {
  const { Stanza } = await loadAge();
  const fingerprints = await Promise.all(recipients.map(fingerprintOf));
  return { wrapFileKey: () => [new Stanza([fingerprintStanza, ...fingerprints], new Uint8Array())] };
}

/**
 * The result locked with words (see `resultWords`), for a check without an invitation. Takes a second or two, on purpose.
 * @throws RangeError when the result is over the size limit
 */
export async function sealResultWithWords(result: Result, words: string): Promise<Uint8Array<ArrayBuffer>> {
  return sealed(result, (encrypter) => encrypter.setPassphrase(tidyWords(words)));
}

async function sealed(result: Result, addLock: (encrypter: Encrypter) => void): Promise<Uint8Array<ArrayBuffer>> {
  const plain = new TextEncoder().encode(JSON.stringify(v.parse(resultSchema, result)));
  if (plain.length > largestResult) throw new RangeError('the result is over the size limit');
  const { Encrypter } = await loadAge();
  const encrypter = new Encrypter();
  addLock(encrypter);
  return new Uint8Array(await encrypter.encrypt(plain));
}

/** A name that says nothing of the person. Its eight signs come from the sealed bytes, which look random and tell nothing. */
export function resultFileName(sealed: Uint8Array): string {
  const signs = 'abcdefghijkmnpqrstuvwxyz23456789';
  return `probefahrt-${Array.from(sealed.slice(-8), (byte) => signs[byte % signs.length]).join('')}.age`;
}

import type { Encrypter, Recipient } from 'age-encryption';
import * as v from 'valibot';
import { type Result, resultSchema } from '../model/result';
import { loadAge } from './age-file';
import { fingerprintStanza } from './age-header';
import { fingerprintOf } from './fingerprint';
import { packed } from './packed';
import { largestResult } from './result-limits';
import { passphraseOf, workFactorOfWords } from './typed-words';

/**
 * The result as an age file that only the recipients can open.
 * @param recipients age X25519 recipients, at least one
 * @throws RangeError without a recipient, or when the result is over the size limit
 */
export async function sealResult(result: Result, recipients: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return sealed(jsonOf(result), await locksFor(recipients));
}

/** The same for a way on which bytes are dear: packed before it is sealed, about a third as long. `openResult` reads both. */
export async function sealResultPacked(
  result: Result,
  recipients: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  return sealed(await packed(jsonOf(result)), await locksFor(recipients));
}

async function locksFor(recipients: readonly string[]): Promise<AddLock> {
  if (recipients.length === 0) throw new RangeError('a result is sealed to at least one recipient');
  const label = await fingerprintLabel(recipients);
  return (encrypter) => {
    for (const recipient of recipients) encrypter.addRecipient(recipient);
    encrypter.addRecipient(label);
  };
}

/** Says in the file's header whose keys open it, so that somebody else's desk can name them. It opens nothing itself. */
async function fingerprintLabel(recipients: readonly string[]): Promise<Recipient> {
  const { Stanza } = await loadAge();
  const fingerprints = await Promise.all(recipients.map(fingerprintOf));
  return { wrapFileKey: () => [new Stanza([fingerprintStanza, ...fingerprints], new Uint8Array())] };
}

/**
 * The result locked with words (see `drawCode`), for a check without an invitation. Takes half a second, on purpose.
 * @throws RangeError when the result is over the size limit
 */
export async function sealResultWithWords(result: Result, words: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return sealed(jsonOf(result), (encrypter) => {
    encrypter.setPassphrase(passphraseOf(words));
    encrypter.setScryptWorkFactor(workFactorOfWords);
  });
}

type AddLock = (encrypter: Encrypter) => void;

function jsonOf(result: Result): Uint8Array<ArrayBuffer> {
  const plain = new TextEncoder().encode(JSON.stringify(v.parse(resultSchema, result)));
  if (plain.length > largestResult) throw new RangeError('the result is over the size limit');
  return plain;
}

async function sealed(plain: Uint8Array, addLock: AddLock): Promise<Uint8Array<ArrayBuffer>> {
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

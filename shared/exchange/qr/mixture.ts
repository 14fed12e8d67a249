import { seededRandom } from '../../model/random';

/**
 * Which parts the code with this number holds, each 1 or 0; more than one part are added bit by bit (XOR). Codes below
 * `parts` are the parts themselves; every later one mixes about half of them, so that nearly each is news for a reader who
 * missed some, whichever those are: a random linear fountain, see D. MacKay, "Fountain codes" (IEE Proc. 152, 2005), §2.
 * Sender and reader work out the same mixture from the number: part of format 1.
 */
export function mixtureOf(number: number, parts: number): Uint8Array {
  const mixture = new Uint8Array(parts);
  if (number < parts) mixture[number] = 1;
  else {
    const random = seededRandom(number);
    for (let at = 0; at < parts; at++) mixture[at] = random.float() < 0.5 ? 1 : 0;
    if (!mixture.includes(1)) mixture[number % parts] = 1;
  }
  return mixture;
}

/** Adds `more` to `bytes` bit by bit, in place; both equally long. */
export function mixInto(bytes: Uint8Array, more: Uint8Array): void {
  for (let at = 0; at < bytes.length; at++) bytes[at] = (bytes[at] ?? 0) ^ (more[at] ?? 0);
}

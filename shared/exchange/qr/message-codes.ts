import { mixInto, mixtureOf } from './mixture';
import { bodyLength, bytesAPart, longestMessage, type Part, textOfPart } from './part';

/** A message as codes to be shown one after the other. */
export interface MessageCodes {
  /** How many codes a reader needs at least. */
  readonly parts: number;
  /** Text of the code with this number, 0…65,535; from `parts` on each mixes several parts. */
  readonly textOf: (number: number) => string;
}

/** Numbers that a code can have; after the last one the first comes again. */
export const codeNumbers = 65_536;

/** null where the message is too long to be shown. @throws RangeError when it is empty */
export async function codesOf(message: Uint8Array<ArrayBuffer>): Promise<MessageCodes | null> {
  if (message.length === 0) throw new RangeError('an empty message is not shown');
  if (message.length > longestMessage) return null;
  const parts = Math.ceil(message.length / bytesAPart);
  const about = { id: await messageId(message), parts, length: message.length };
  const bodies = bodiesOf(message, parts);
  return { parts, textOf: (number) => textOfPart({ ...about, number, body: mixed(bodies, number) }) };
}

/** First four bytes of the SHA-256, as a number. */
export async function messageId(message: Uint8Array<ArrayBuffer>): Promise<number> {
  return new DataView(await crypto.subtle.digest('SHA-256', message)).getUint32(0);
}

function bodiesOf(message: Uint8Array, parts: number): readonly Uint8Array[] {
  const size = bodyLength(message.length, parts);
  return Array.from({ length: parts }, (_, at) => {
    const body = new Uint8Array(size);
    body.set(message.subarray(at * size, (at + 1) * size));
    return body;
  });
}

function mixed(bodies: readonly Uint8Array[], number: number): Part['body'] {
  const mixture = mixtureOf(number, bodies.length);
  const body = new Uint8Array(bodies[0]?.length ?? 0);
  for (const [at, one] of bodies.entries()) if (mixture[at] === 1) mixInto(body, one);
  return body;
}

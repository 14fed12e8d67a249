import { createPublicKey, verify } from 'node:crypto';
import { toBase64url } from '../../../shared/exchange/base64url';
import { createSigner } from '../../../shared/exchange/ed25519';
import { createCollector } from '../../../shared/exchange/qr/collect';
import { codesOf } from '../../../shared/exchange/qr/message-codes';
import { codeOf, readCode, textOfCode } from '../../../shared/exchange/supervision-code';
import { countersign, readSupervision, textOfSupervision } from '../../../shared/exchange/supervision-paper';
import type { Random } from '../../../shared/model/random';
import type { Answer, FuzzedDoor } from '../door';
import { mutatedBytes } from '../mutate-bytes';
import { mutatedJson } from '../mutate-json';

const link = 'x'.repeat(43);
const code = codeOf('11111111-1111-4111-8111-111111111111', link);
const signed = (async () => countersign(await code, 'Frau Kaya', '2026-11-23T10:00:00.000Z', await createSigner()))();
const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const utf8 = (text: string) => new TextEncoder().encode(text);
const spoilt = (text: string, random: Random) => latin(mutatedBytes(utf8(text), random));

function codeAnswer(text: string): Answer {
  const reading = readCode(text);
  if (!reading.ok) return { taken: false, problem: reading.problem };
  const fine =
    /^[0-9A-HJKMNP-TV-Z]{12}$/.test(reading.code) && (reading.digest === null || reading.digest.length === 43);
  return { taken: true, wrong: fine ? null : `it reads ${reading.code}` };
}

/** The short code that somebody types or a camera reads. */
export const supervisionCode: FuzzedDoor = {
  name: 'supervision code',
  problems: ['length', 'mistyped'],
  async knock(random) {
    const made = await code;
    return codeAnswer(spoilt(random.pick([made.code, textOfCode(made)]), random));
  },
  good: async () => [codeAnswer((await code).code), codeAnswer(textOfCode(await code))],
};

/** Node's own Ed25519 over the statement, its names in order. */
async function paperAnswer(text: string): Promise<Answer> {
  const reading = await readSupervision(text);
  if (!reading.ok) return { taken: false, problem: reading.problem };
  const { publicKey, signature, ...statement } = reading.supervision;
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' });
  const ordered = Object.fromEntries(Object.entries(statement).sort(([a], [b]) => (a < b ? -1 : 1)));
  const genuine = verify(null, utf8(JSON.stringify(ordered)), key, Buffer.from(signature, 'base64url'));
  return { taken: true, wrong: genuine ? null : 'nobody signed this' };
}

/** The countersignature on its way back. */
export const supervisionPaper: FuzzedDoor = {
  name: 'countersignature',
  problems: ['foreign', 'damaged', 'newer-format'],
  async knock(random) {
    const paper = await signed;
    if (random.float() < 0.4) return paperAnswer(spoilt(textOfSupervision(paper), random));
    return paperAnswer(`PROBEFAHRT-DABEI:${toBase64url(utf8(mutatedJson(paper, random)))}`);
  },
  good: async () => [await paperAnswer(textOfSupervision(await signed))],
};

/** Codes before a camera, some of them spoilt; a message that comes out whole must be the one that was shown. */
async function shown(texts: readonly string[], message: Uint8Array): Promise<Answer> {
  const collector = createCollector();
  const told: string[] = [];
  for (const text of texts) {
    const collected = await collector.take(text);
    told.push(collected.kind);
    if (collected.kind !== 'whole') continue;
    const same = Buffer.from(collected.message).equals(Buffer.from(message));
    return { taken: true, wrong: same ? null : 'it is not what was shown' };
  }
  return { taken: false, problem: told.find((kind) => kind !== 'part') ?? 'part' };
}

async function textsOf(message: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const codes = await codesOf(message);
  return codes ? Array.from({ length: codes.parts + 4 }, (_, number) => codes.textOf(number)) : [];
}

const message = Uint8Array.from({ length: 2_000 }, (_, at) => (at * 31) % 256);

/** A result as a row of QR codes. */
export const qrRow: FuzzedDoor = {
  name: 'row of QR codes',
  problems: ['foreign', 'newer', 'damaged', 'part', 'again'],
  async knock(random) {
    const texts = random.shuffle(await textsOf(message));
    return shown(
      texts.flatMap((text) => (random.float() < 0.4 ? [spoilt(text, random)] : [text])),
      message,
    );
  },
  good: async () => [await shown(await textsOf(message), message)],
};

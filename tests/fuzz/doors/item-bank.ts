import { createPublicKey, verify } from 'node:crypto';
import { createSigner } from '../../../shared/exchange/ed25519';
import { itemBankBytes, readItemBank, signItemBank } from '../../../shared/exchange/item-bank-file';
import { signerOf, signerPaperOf } from '../../../shared/exchange/signer-paper';
import type { ItemBank } from '../../../shared/model/item-bank';
import type { Answer, FuzzedDoor } from '../door';
import { mutatedBytes } from '../mutate-bytes';
import { mutatedJson } from '../mutate-json';

const bank: ItemBank = {
  format: 'probefahrt-item-bank',
  version: 1,
  app: '1.2.3',
  createdAt: '2027-02-03T10:00:00.000Z',
  people: 412,
  demonstration: false,
  anchored: false,
  gate: { gain: 12.5, standardError: 3.1 },
  items: [0.8123, -1.5].map((difficulty, at) => ({
    task: 'one',
    criterion: `c${at}`,
    module: 'apply',
    expert: 0.5,
    difficulty,
    standardError: 0.2,
    responses: 90,
  })),
};
const sample = (async () => {
  const signer = await createSigner();
  const signed = await signItemBank(bank, signer);
  return { signer, signed, bytes: itemBankBytes(signed) };
})();
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Node's own Ed25519 over JSON sorted by a second writer. */
function isSigned(by: string, signature: string, what: unknown): boolean {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: by }, format: 'jwk' });
  return verify(null, Buffer.from(JSON.stringify(sorted(what))), key, Buffer.from(signature, 'base64url'));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}

async function answerTo(bytes: Uint8Array): Promise<Answer> {
  const reading = await readItemBank(bytes);
  if (!reading.ok) return { taken: false, problem: reading.problem };
  const { signature } = JSON.parse(new TextDecoder().decode(bytes));
  const numbers = reading.bank.items.flatMap(({ expert, difficulty, standardError }) => [
    expert,
    difficulty,
    standardError,
  ]);
  if (numbers.some((one) => !Number.isFinite(one) || Math.abs(one) > 20))
    return { taken: true, wrong: `of ${numbers}` };
  if (reading.bank.people < 100 || reading.bank.items.length < 1)
    return { taken: true, wrong: 'too few people or items' };
  return { taken: true, wrong: isSigned(reading.signer, signature, reading.bank) ? null : 'nobody signed this' };
}

/** A signed item bank, edited without its key, or signed by somebody after the edit. */
export const itemBank: FuzzedDoor = {
  name: 'item bank',
  problems: ['foreign', 'newer-format', 'tampered', 'too-large'],
  async knock(random) {
    const { signed, signer, bytes } = await sample;
    const kind = random.float();
    if (kind < 0.25) return answerTo(mutatedBytes(bytes, random));
    if (kind < 0.7) return answerTo(utf8(mutatedJson(signed, random)));
    return answerTo(utf8(await resigned(mutatedJson(bank, random), signer)));
  },
  good: async () => [await answerTo((await sample).bytes)],
};

/** An edited bank under a right signature: then only the schema stands in the way. */
async function resigned(text: string, signer: CryptoKeyPair): Promise<string> {
  try {
    return JSON.stringify(await signItemBank(JSON.parse(text) as ItemBank, signer));
  } catch {
    return text;
  }
}

async function takenAsSigner(paper: unknown): Promise<Answer> {
  const signer = await signerOf(paper);
  if (!signer) return { taken: false, problem: 'none' };
  const [bytes, algorithm] = [utf8('x'), { name: 'Ed25519' }];
  const signature = await crypto.subtle.sign(algorithm, signer.privateKey, bytes);
  const fits = await crypto.subtle.verify(algorithm, signer.publicKey, signature, bytes);
  return { taken: true, wrong: fits ? null : 'its two halves do not fit each other' };
}

/** A signing key as it lies in the desk's vault. */
export const signerPaper: FuzzedDoor = {
  name: 'signer paper',
  problems: ['none'],
  async knock(random) {
    const { signer } = await sample;
    const text = mutatedJson(await signerPaperOf(signer), random);
    return takenAsSigner(parsed(text));
  },
  good: async () => [await takenAsSigner(await signerPaperOf((await sample).signer))],
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

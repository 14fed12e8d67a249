import * as v from 'valibot';
import { type ItemBank, itemBankVersion, type SignedItemBank, signedItemBankSchema } from '../model/item-bank';
import { fromBase64url, toBase64url } from './base64url';
import { canonicalJson } from '../model/canonical-json';
import { fingerprintWords } from './fingerprint';
import { readLimitedJson } from './limited-json';

const algorithm = { name: 'Ed25519' } as const;
const largest = 2_000_000;
const deepest = 8;

/**
 * Why a file is not taken: `foreign` no item bank · `newer-format` from a newer app · `tampered` changed after it was
 * signed, or signed by somebody else than it says · `too-large` over 2 MB.
 */
export type ItemBankProblem = 'foreign' | 'newer-format' | 'tampered' | 'too-large';

export type ItemBankReading =
  | { readonly ok: true; readonly bank: ItemBank; readonly signer: string; readonly words: readonly string[] }
  | { readonly ok: false; readonly problem: ItemBankProblem };

/** A key pair to sign item banks with; its private half can be kept in the desk's vault. */
export async function createSigner(): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
}

/** Signs a bank: who opens the file sees by whom, and that nothing was changed. */
export async function signItemBank(bank: ItemBank, { privateKey, publicKey }: CryptoKeyPair): Promise<SignedItemBank> {
  const signature = await crypto.subtle.sign(algorithm, privateKey, signedBytes(bank));
  return {
    format: 'probefahrt-signed-item-bank',
    version: 1,
    bank,
    signer: toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))),
    signature: toBase64url(new Uint8Array(signature)),
  };
}

/** The file as it leaves the desk: canonical JSON in UTF-8. */
export function itemBankBytes(signed: SignedItemBank): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(signed));
}

/** Opens somebody's bank. Its signature is checked over the bank as it was read, so every changed digit shows. */
export async function readItemBank(bytes: Uint8Array): Promise<ItemBankReading> {
  if (bytes.length > largest) return { ok: false, problem: 'too-large' };
  const json = readLimitedJson(bytes, deepest);
  if (!json.ok) return { ok: false, problem: 'foreign' };
  const parsed = v.safeParse(signedItemBankSchema, json.value);
  if (!parsed.success) return { ok: false, problem: problemOf(json.value) };
  if (!(await isGenuine(parsed.output))) return { ok: false, problem: 'tampered' };
  const { bank, signer } = parsed.output;
  return { ok: true, bank, signer, words: await fingerprintWords(signer) };
}

async function isGenuine({ bank, signer, signature }: SignedItemBank): Promise<boolean> {
  const [rawKey, rawSignature] = [exactBytes(signer), exactBytes(signature)];
  if (!rawKey || !rawSignature) return false;
  try {
    const key = await crypto.subtle.importKey('raw', rawKey, algorithm, false, ['verify']);
    return await crypto.subtle.verify(algorithm, key, rawSignature, signedBytes(bank));
  } catch {
    return false;
  }
}

/** The last sign of base64url has bits to spare; a text that uses them would be the same key under another name. */
function exactBytes(text: string): Uint8Array<ArrayBuffer> | null {
  const bytes = fromBase64url(text);
  return bytes && toBase64url(bytes) === text ? bytes : null;
}

const versionsSchema = v.object({
  format: v.literal('probefahrt-signed-item-bank'),
  version: v.number(),
  bank: v.object({ version: v.number() }),
});

/** A file of ours whose numbers do not fit the schema was changed by somebody, unless a newer app wrote it. */
function problemOf(value: unknown): ItemBankProblem {
  const versions = v.safeParse(versionsSchema, value);
  if (!versions.success) return 'foreign';
  const { version, bank } = versions.output;
  return version > 1 || bank.version > itemBankVersion ? 'newer-format' : 'tampered';
}

function signedBytes(bank: ItemBank): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(bank));
}

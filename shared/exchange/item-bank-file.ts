import * as v from 'valibot';
import { canonicalJson } from '../model/canonical-json';
import { type ItemBank, itemBankVersion, type SignedItemBank, signedItemBankSchema } from '../model/item-bank';
import { isSigned, publicKeyOf, signatureOver } from './ed25519';
import { fingerprintWords } from './fingerprint';
import { readLimitedJson } from './limited-json';

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

/** Signs a bank: who opens the file sees by whom, and that nothing was changed. */
export async function signItemBank(bank: ItemBank, signer: CryptoKeyPair): Promise<SignedItemBank> {
  return {
    format: 'probefahrt-signed-item-bank',
    version: 1,
    bank,
    signer: await publicKeyOf(signer),
    signature: await signatureOver(signedBytes(bank), signer),
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
  const { bank, signer, signature } = parsed.output;
  if (!(await isSigned(signedBytes(bank), signer, signature))) return { ok: false, problem: 'tampered' };
  return { ok: true, bank, signer, words: await fingerprintWords(signer) };
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

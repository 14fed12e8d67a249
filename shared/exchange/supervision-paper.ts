import * as v from 'valibot';
import { canonicalJson } from '../model/canonical-json';
import { type Supervision, type SupervisionStatement, supervisionSchema } from '../model/supervision';
import { fromBase64url, toBase64url } from './base64url';
import { isSigned, publicKeyOf, signatureOver } from './ed25519';
import { readLimitedJson } from './limited-json';
import type { SupervisionCode } from './supervision-code';

/** Vouches for a check with one's own key. @param at ISO 8601, by the clock of this device */
export async function countersign(
  { code, digest }: SupervisionCode,
  by: string,
  at: string,
  signer: CryptoKeyPair,
): Promise<Supervision> {
  const statement: SupervisionStatement = { format: 'probefahrt-supervision', version: 1, code, digest, by, at };
  return {
    ...statement,
    publicKey: await publicKeyOf(signer),
    signature: await signatureOver(signedBytes(statement), signer),
  };
}

/** Whether the owner of the key it names signed exactly this. Says nothing of who that is. */
export function isGenuine({ publicKey, signature, ...statement }: Supervision): Promise<boolean> {
  return isSigned(signedBytes(statement), publicKey, signature);
}

const prefix = 'PROBEFAHRT-DABEI:';
const longestText = 2_000;
const deepest = 3;

/** The countersignature on its way back: for a mail, a chat or a QR code. */
export function textOfSupervision(supervision: Supervision): string {
  return prefix + toBase64url(new TextEncoder().encode(canonicalJson(supervision)));
}

/**
 * `foreign`: no countersignature of this product · `damaged`: something is missing or was changed, or it was signed by
 * somebody else than it says · `newer-format`: from a newer app.
 */
export type SupervisionReading =
  | { readonly ok: true; readonly supervision: Supervision }
  | { readonly ok: false; readonly problem: 'foreign' | 'damaged' | 'newer-format' };

/** Reads such a text, which may have been broken into lines on its way. */
export async function readSupervision(text: string): Promise<SupervisionReading> {
  const whole = text.slice(0, longestText * 2).replace(/\s/g, '');
  if (!whole.startsWith(prefix)) return { ok: false, problem: 'foreign' };
  const bytes = whole.length > longestText ? null : fromBase64url(whole.slice(prefix.length));
  const json = bytes && readLimitedJson(bytes, deepest);
  if (!json?.ok) return { ok: false, problem: 'damaged' };
  const parsed = v.safeParse(supervisionSchema, json.value);
  if (!parsed.success) return { ok: false, problem: isNewer(json.value) ? 'newer-format' : 'damaged' };
  return (await isGenuine(parsed.output))
    ? { ok: true, supervision: parsed.output }
    : { ok: false, problem: 'damaged' };
}

function isNewer(value: unknown): boolean {
  const version = v.safeParse(v.object({ version: v.number() }), value);
  return version.success && version.output.version > 1;
}

function signedBytes({ format, version, code, digest, by, at }: SupervisionStatement): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson({ format, version, code, digest, by, at }));
}

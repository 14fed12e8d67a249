import * as v from 'valibot';
import { digestSchema } from '../model/log-proof';
import { supervisionCodeSchema } from '../model/supervision';
import { fromBase64url, toBase64url } from './base64url';

/**
 * Crockford's alphabet: no I, L, O and U, which look like other signs or make words.
 * @see https://www.crockford.com/base32.html
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const told = 11;

/** A moment of a check in short: what a person reads out, and what it is short for. */
export interface SupervisionCode {
  /** Eleven signs and a check sign, without spaces. */
  readonly code: string;
  /** SHA-256 in base64url; null where the code was typed. */
  readonly digest: string | null;
}

/** @param link the link of the log's chain at that moment; at the end it is the chain's head */
export async function codeOf(check: string, link: string): Promise<SupervisionCode & { readonly digest: string }> {
  const text = new TextEncoder().encode(`probefahrt-supervision\n${check}\n${link}`);
  const digest = toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', text)));
  return { code: codeFor(digest), digest };
}

/** Whether the two name the same moment of the same check; a digest says it for sure, a typed code with 55 bits. */
export function isSameMoment(one: SupervisionCode, other: SupervisionCode): boolean {
  return one.code === other.code && (one.digest === null || other.digest === null || one.digest === other.digest);
}

/** In groups of four, as it stands on screen. */
export function spacedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ');
}

const codePrefix = 'PROBEFAHRT-CODE:';

/** What the QR code beside the short code says. */
export function textOfCode({ digest }: { readonly digest: string }): string {
  return `${codePrefix}${digest}`;
}

/** `length`: signs are missing or too many · `mistyped`: a sign is wrong or two have changed places. */
export type CodeReading =
  | ({ readonly ok: true } & SupervisionCode)
  | { readonly ok: false; readonly problem: 'length' | 'mistyped' };

/** A code as somebody typed it (in any case, with any spaces and dashes, O for 0, I and L for 1) or as a camera read it. */
export function readCode(text: string): CodeReading {
  const trimmed = text.slice(0, 200).trim();
  if (trimmed.startsWith(codePrefix)) return readDigest(trimmed.slice(codePrefix.length));
  const signs = trimmed
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (signs.length !== told + 1) return { ok: false, problem: 'length' };
  const right = v.is(supervisionCodeSchema, signs) && checkSign(signs.slice(0, told)) === signs[told];
  return right ? { ok: true, code: signs, digest: null } : { ok: false, problem: 'mistyped' };
}

function readDigest(digest: string): CodeReading {
  const bytes = v.is(digestSchema, digest) ? fromBase64url(digest) : null;
  if (!bytes || toBase64url(bytes) !== digest) return { ok: false, problem: 'mistyped' };
  return { ok: true, code: codeFor(digest), digest };
}

/** The first 55 bits, five a sign, and the check sign. */
function codeFor(digest: string): string {
  const bits = Array.from(fromBase64url(digest)?.subarray(0, 7) ?? [], (byte) =>
    byte.toString(2).padStart(8, '0'),
  ).join('');
  const signs = Array.from(
    { length: told },
    (_, at) => alphabet[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)],
  ).join('');
  return signs + checkSign(signs);
}

/**
 * A weighted sum in the field of 32 elements (x⁵ + x² + 1): every wrong sign and every two signs that changed places give
 * another one.
 */
function checkSign(signs: string): string {
  let sum = 0;
  for (const sign of signs) sum = timesX(sum ^ alphabet.indexOf(sign));
  return alphabet[sum] ?? '';
}

function timesX(element: number): number {
  return element & 16 ? (element << 1) ^ 0b100101 : element << 1;
}

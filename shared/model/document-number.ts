import { seededRandom } from './random';

/** Crockford's base 32: no letter that could be read as a digit; all of them fit a QR code's alphanumeric mode. */
const symbols = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

/** What every document number looks like; eleven characters would no longer fit the smallest QR code at its best correction. */
export const documentNumberPattern = /PF[0-9A-HJKMNP-TV-Z]{8}/g;

/** The opaque number of one printed page: the same for the same seed and label, and it tells neither. */
export function documentNumber(seed: number, label: string): string {
  const random = seededRandom(fnv1a(`${seed}/${label}`));
  return `PF${Array.from({ length: 8 }, () => random.pick(symbols)).join('')}`;
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo: draft-eastlake-fnv). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

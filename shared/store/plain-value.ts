/**
 * Values as drafts have them (structured-cloneable: plain records, lists, bytes, maps, sets, dates), as plain JSON and
 * back. What is special stands as `{ "$": kind, "of": content }`; bytes as base64.
 */
type Special = { readonly $: string; readonly of: unknown };

/** @throws TypeError for what is none of these, such as a function: a bug of the view that keeps it */
export function toPlain(value: unknown): unknown {
  if (value === undefined) return special('undefined', null);
  if (typeof value === 'number' && !Number.isFinite(value)) return special('number', String(value));
  if (Object.is(value, -0)) return special('number', '-0');
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (value instanceof Uint8Array) return special('bytes', toBase64(value));
  if (value instanceof Date) return special('date', toPlain(value.getTime()));
  if (value instanceof Map) return special('map', pairs([...value]));
  if (value instanceof Set) return special('set', [...value].map(toPlain));
  if (typeof value === 'object' && isRecord(value)) {
    const entries = Object.entries(value);
    return '$' in value ? special('record', pairs(entries)) : Object.fromEntries(pairs(entries));
  }
  throw new TypeError(`cannot be kept: ${Object.prototype.toString.call(value)}`);
}

/** The value again. @throws TypeError for a kind that never was */
export function fromPlain(plain: unknown): unknown {
  if (Array.isArray(plain)) return plain.map(fromPlain);
  if (typeof plain !== 'object' || plain === null) return plain;
  if ('$' in plain) return fromSpecial(plain as Special);
  return Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, fromPlain(value)]));
}

function fromSpecial({ $: kind, of }: Special): unknown {
  if (kind === 'undefined') return undefined;
  if (kind === 'number' && typeof of === 'string') return Number(of);
  if (kind === 'bytes' && typeof of === 'string') return fromBase64(of);
  if (kind === 'date') return new Date(fromPlain(of) as number);
  if (Array.isArray(of)) {
    if (kind === 'set') return new Set(of.map(fromPlain));
    if (kind === 'map') return new Map(of.map(pairFromPlain));
    if (kind === 'record') return Object.fromEntries(of.map(pairFromPlain));
  }
  throw new TypeError(`unknown kind of value: ${kind}`);
}

function pairFromPlain(pair: unknown): [PropertyKey, unknown] {
  if (!Array.isArray(pair)) throw new TypeError('not a pair');
  return [fromPlain(pair[0]) as PropertyKey, fromPlain(pair[1])];
}

function special(kind: string, of: unknown): Special {
  return { $: kind, of };
}

function pairs(entries: readonly (readonly [unknown, unknown])[]): [string, unknown][] {
  return entries.map(([key, value]) => [toPlain(key) as string, toPlain(value)]);
}

function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** So many bytes at once become arguments of one call. */
const slice = 8_192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += slice) text += String.fromCharCode(...bytes.subarray(at, at + slice));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}

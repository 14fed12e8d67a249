/** `not-json` no JSON text in UTF-8 · `too-deep` nested over the limit · `forbidden-key` a name that could reach a prototype. */
export type JsonProblem = 'not-json' | 'too-deep' | 'forbidden-key';

export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: JsonProblem };

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads JSON from somebody else. The depth is counted on the text, before anything is built from it.
 * @param deepest levels of lists and objects inside each other that are still read
 */
export function readLimitedJson(bytes: Uint8Array, deepest: number): JsonReading {
  const text = utf8(bytes);
  if (text === null) return { ok: false, problem: 'not-json' };
  if (depthOf(text) > deepest) return { ok: false, problem: 'too-deep' };
  let forbidden = false;
  try {
    const value: unknown = JSON.parse(text, (key, inner: unknown) => {
      if (forbiddenKeys.has(key)) forbidden = true;
      return inner;
    });
    return forbidden ? { ok: false, problem: 'forbidden-key' } : { ok: true, value };
  } catch {
    return { ok: false, problem: 'not-json' };
  }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Deepest nesting of brackets outside strings. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at++;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, ++depth);
    else if (sign === '}' || sign === ']') depth--;
  }
  return deepest;
}

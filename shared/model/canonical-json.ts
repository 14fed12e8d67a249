/**
 * JSON with sorted names and without spaces, as RFC 8785 orders it: the same value always gives the same text, so that it
 * can be signed.
 * @throws TypeError for what JSON cannot hold
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value).sort(byName).map(field).join(',')}}`;
  const text = JSON.stringify(value);
  if (text === undefined || (typeof value === 'number' && !Number.isFinite(value))) {
    throw new TypeError('JSON cannot hold this value');
  }
  return text;
}

function field([name, value]: [string, unknown]): string {
  return `${JSON.stringify(name)}:${canonicalJson(value)}`;
}

function byName([left]: [string, unknown], [right]: [string, unknown]): number {
  return left < right ? -1 : 1;
}

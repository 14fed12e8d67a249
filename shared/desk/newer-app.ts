import type { OpenedResult } from '../exchange/open-result';

type Refused = Extract<OpenedResult, { ok: false }>;

/**
 * What is damaged to this app but comes from a newer one is most likely sound: it tells something that this app does not
 * know. The way on is another version here, not another file. @param app version of this app
 */
export function problemFor({ problem, app: writer }: Refused, app: string): Refused['problem'] {
  return problem === 'damaged' && writer !== undefined && isNewer(writer, app) ? 'newer-format' : problem;
}

/** Of versions like `1.12.3`; what looks different is not newer. */
function isNewer(one: string, other: string): boolean {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  const first = a.findIndex((number, at) => number !== b[at]);
  return first >= 0 && b.length > 0 && (a[first] as number) > (b[first] ?? 0);
}

function numbersOf(version: string): readonly number[] {
  return /^\d+(\.\d+)*$/.test(version) ? version.split('.').map(Number) : [];
}

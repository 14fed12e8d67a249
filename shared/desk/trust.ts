import { firstLink, type LogState, logState } from '../engine/log-proof';
import { codeOf, isSameMoment } from '../exchange/supervision-code';
import { isGenuine } from '../exchange/supervision-paper';
import type { Result } from '../model/result';
import type { Supervision } from '../model/supervision';
import type { SupervisionBook } from '../model/supervision-book';

/** Who sat beside a check, as far as this desk can tell. */
export type Supervised =
  /** Nobody has signed: "Selbsttest, nicht beaufsichtigt". */
  | { readonly kind: 'alone' }
  /** Signed with this desk's own key, or with one that it trusts. `at` by the clock of the signer. */
  | { readonly kind: 'supervised'; readonly by: string; readonly at: string }
  | { readonly kind: 'unknown-key'; readonly by: string; readonly at: string; readonly publicKey: string }
  /** Forged, of another check, or the result was changed after it was signed. */
  | { readonly kind: 'wrong' };

/** How far a result can be relied upon. Never changes a verdict, and never counts against the person. */
export interface Trust {
  readonly log: LogState;
  readonly supervised: Supervised;
  /** When somebody at this desk noted the check's beginning, ISO 8601; null where nobody did. */
  readonly begunAt: string | null;
  /** By which a countersignature finds the result; null without a whole log. */
  readonly code: string | null;
}

/** What the desk knows: its book, and the public half of its own signing key, null before it has one. */
export interface TrustGrounds {
  readonly book: SupervisionBook;
  readonly ownKey: string | null;
}

export const untrusted: Trust = { log: 'none', supervised: { kind: 'alone' }, begunAt: null, code: null };

/** Looks at a result's log and at whoever signed for it, in the result itself or at this desk. */
export async function trustOf(result: Result, { book, ownKey }: TrustGrounds): Promise<Trust> {
  const log = await logState(result);
  const end = log === 'whole' && result.log ? await codeOf(result.check, result.log.head) : null;
  const signed = [...(result.supervision ? [result.supervision] : []), ...givenFor(book, end?.code ?? null)];
  const looked = await Promise.all(
    signed.map(async (one): Promise<Supervised> => {
      const fits = end !== null && isSameMoment(end, one) && (await isGenuine(one));
      return fits ? byKey(one, book, ownKey) : { kind: 'wrong' };
    }),
  );
  const supervised = order.flatMap((kind) => looked.find((one) => one.kind === kind) ?? [])[0] ?? { kind: 'alone' };
  return { log, supervised, begunAt: await begunAt(result, book), code: end?.code ?? null };
}

/** The best that anybody has signed holds. */
const order: readonly Supervised['kind'][] = ['supervised', 'unknown-key', 'wrong'];

function givenFor({ given }: SupervisionBook, code: string | null): readonly Supervision[] {
  return code === null ? [] : given.filter((one) => one.code === code);
}

function byKey({ by, at, publicKey }: Supervision, { known }: SupervisionBook, ownKey: string | null): Supervised {
  const trusted = publicKey === ownKey || known.some((one) => one.publicKey === publicKey);
  return trusted ? { kind: 'supervised', by, at } : { kind: 'unknown-key', by, at, publicKey };
}

async function begunAt(result: Result, { begun }: SupervisionBook): Promise<string | null> {
  if (begun.length === 0 || !result.log) return null;
  const { code } = await codeOf(result.check, await firstLink(result));
  return begun.find((one) => one.code === code)?.at ?? null;
}

/** What stands beside a line of the overview; null where nothing is to be cleared up. */
export const trustMarks = ['log-broken', 'supervision-wrong', 'supervision-unknown'] as const;
export type TrustMark = (typeof trustMarks)[number];

export function markOf({ log, supervised: { kind } }: Trust): TrustMark | null {
  if (log === 'broken') return 'log-broken';
  if (kind === 'wrong') return 'supervision-wrong';
  return kind === 'unknown-key' ? 'supervision-unknown' : null;
}

import * as v from 'valibot';
import { signerSchema } from '../model/supervision';
import {
  emptySupervisionBook as empty,
  type KnownSigner,
  mostBegun,
  mostGiven,
  mostKnown,
  type SupervisionBook,
  supervisionBookSchema,
} from '../model/supervision-book';

/** Two desks' books on supervision in one: no signature, no noted beginning and no trusted key is lost. */
export function joinedSupervision(here: SupervisionBook, there: SupervisionBook): SupervisionBook {
  return {
    given: withMore(here.given, there.given, ({ code, publicKey }) => `${code} ${publicKey}`, mostGiven),
    begun: withMore(here.begun, there.begun, ({ code }) => code, mostBegun),
    known: withMore(here.known, there.known, ({ publicKey }) => publicKey, mostKnown),
  };
}

/**
 * The paper of a desk that takes in a backup. Where both desks sign with a key of their own, what the other one signed
 * stays trusted.
 * @param here the desk's own paper, `there` the backup's; undefined where none lies
 * @param signers both desks' signing papers
 * @returns null where one of the papers is not to be read: `here` then stays as it is
 */
export function supervisionPaper(
  papers: { readonly here: unknown; readonly there: unknown },
  signers: { readonly here: unknown; readonly there: unknown },
  other: Omit<KnownSigner, 'publicKey'>,
): SupervisionBook | null {
  const here = v.safeParse(v.optional(supervisionBookSchema, empty), papers.here);
  const there = v.safeParse(v.optional(supervisionBookSchema, empty), papers.there);
  if (!here.success || !there.success) return null;
  const [mine, theirs] = [publicHalf(signers.here), publicHalf(signers.there)];
  const known = mine && theirs && mine !== theirs ? [{ ...other, publicKey: theirs }] : [];
  return joinedSupervision(here.output, joinedSupervision(there.output, { ...empty, known }));
}

function publicHalf(paper: unknown): string | null {
  const parsed = v.safeParse(v.object({ x: signerSchema }), paper);
  return parsed.success ? parsed.output.x : null;
}

function withMore<T>(here: readonly T[], there: readonly T[], markOf: (one: T) => string, most: number): T[] {
  const known = new Set(here.map(markOf));
  return [...there.filter((one) => !known.has(markOf(one))), ...here].slice(-most);
}

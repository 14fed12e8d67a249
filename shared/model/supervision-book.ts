import * as v from 'valibot';
import { signerSchema, supervisionCodeSchema, supervisionSchema } from './supervision';
import { momentSchema, textUpTo } from './text';

/** More than a desk gives in two years; the oldest go first. */
export const mostGiven = 2_000;
export const mostBegun = 500;
export const mostKnown = 200;

/** Somebody else's signing key that this desk trusts. */
export const knownSignerSchema = v.strictObject({
  publicKey: signerSchema,
  /** As the coach calls its owner. */
  label: v.pipe(textUpTo(120), v.minLength(1)),
  since: momentSchema,
});
export type KnownSigner = v.InferOutput<typeof knownSignerSchema>;

/** The beginning of a check as somebody saw it at this desk. */
export const begunCheckSchema = v.strictObject({ code: supervisionCodeSchema, at: momentSchema });
export type BegunCheck = v.InferOutput<typeof begunCheckSchema>;

/** What a desk knows about supervision. The client is named nowhere in it. */
export const supervisionBookSchema = v.strictObject({
  /** Countersignatures of this desk, oldest first: they find their result whenever it comes. */
  given: v.pipe(v.array(supervisionSchema), v.maxLength(mostGiven)),
  begun: v.pipe(v.array(begunCheckSchema), v.maxLength(mostBegun)),
  known: v.pipe(v.array(knownSignerSchema), v.maxLength(mostKnown)),
});
export type SupervisionBook = v.InferOutput<typeof supervisionBookSchema>;

export const emptySupervisionBook: SupervisionBook = { given: [], begun: [], known: [] };

import * as v from 'valibot';
import { digestSchema } from './log-proof';
import { momentSchema, textUpTo } from './text';

/** Eleven signs and a check sign of Crockford's alphabet: digits and capital letters without I, L, O and U. */
export const supervisionCodeSchema = v.pipe(v.string(), v.regex(/^[0-9A-HJKMNP-TV-Z]{12}$/));

/** An Ed25519 public key, 32 bytes in base64url. */
export const signerSchema = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));

/** What somebody vouches for who sat beside a check. */
export const supervisionStatementSchema = v.strictObject({
  format: v.literal('probefahrt-supervision'),
  version: v.literal(1),
  /** Of the check at its end. */
  code: supervisionCodeSchema,
  /** What the code is short for; null where it was typed. */
  digest: v.nullable(digestSchema),
  /** "Frau Kaya, Jobcenter Odenwaldkreis". */
  by: v.pipe(textUpTo(120), v.minLength(1)),
  /** By the clock of the signing device. */
  at: momentSchema,
});
export type SupervisionStatement = v.InferOutput<typeof supervisionStatementSchema>;

/** The statement with its signature over the statement's canonical JSON. */
export const supervisionSchema = v.strictObject({
  ...supervisionStatementSchema.entries,
  publicKey: signerSchema,
  /** Ed25519, 64 bytes in base64url. */
  signature: v.pipe(v.string(), v.regex(/^[\w-]{86}$/)),
});
export type Supervision = v.InferOutput<typeof supervisionSchema>;

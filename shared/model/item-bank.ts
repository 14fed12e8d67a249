import * as v from 'valibot';
import { courseModuleSchema } from './course-module-schema';
import { countSchema, momentSchema, nameSchema, textUpTo } from './text';

const logitsSchema = v.pipe(v.number(), v.finite(), v.minValue(-20), v.maxValue(20));
const errorSchema = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(20));
const gainSchema = v.pipe(v.number(), v.finite());

/** What a calibration says about one criterion. Difficulties in logits. */
export const itemSchema = v.strictObject({
  task: nameSchema,
  criterion: nameSchema,
  module: courseModuleSchema,
  /** The experts' value the estimate started from; an app with another one leaves this item out. */
  expert: logitsSchema,
  difficulty: logitsSchema,
  standardError: errorSchema,
  /** Answers judged met or missed. */
  responses: countSchema,
});
export type Item = v.InferOutput<typeof itemSchema>;

export const itemBankVersion = 1;

/** Difficulties checked with people's answers, as they are kept, exported and applied. Holds nothing about a person. */
export const itemBankSchema = v.strictObject({
  format: v.literal('probefahrt-item-bank'),
  version: v.literal(itemBankVersion),
  /** The app that estimated it. */
  app: textUpTo(40),
  createdAt: momentSchema,
  /** People whose answers were used. */
  people: v.pipe(countSchema, v.minValue(100)),
  /** True where the people were invented: for looking at, never for decisions. */
  demonstration: v.boolean(),
  /** Modules kept the experts' mean difficulty, as with fewer than 400 people. */
  anchored: v.boolean(),
  /** The held-out check it passed: gain in log-likelihood over the experts' values. */
  gate: v.strictObject({ gain: gainSchema, standardError: gainSchema }),
  items: v.pipe(v.array(itemSchema), v.minLength(1), v.maxLength(2_000)),
});
export type ItemBank = v.InferOutput<typeof itemBankSchema>;

const base64url = (length: number) => v.pipe(v.string(), v.length(length), v.regex(/^[\w-]+$/));

/** A bank with who vouches for it. */
export const signedItemBankSchema = v.strictObject({
  format: v.literal('probefahrt-signed-item-bank'),
  version: v.literal(1),
  bank: itemBankSchema,
  /** Ed25519 public key, 32 bytes in base64url. */
  signer: base64url(43),
  /** Over the bank's canonical JSON, 64 bytes in base64url. */
  signature: base64url(86),
});
export type SignedItemBank = v.InferOutput<typeof signedItemBankSchema>;

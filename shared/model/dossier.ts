import * as v from 'valibot';
import { momentSchema, nameSchema, textUpTo, uuidSchema } from './text';

/** What a coach decided about one person and one course. The newest of a course holds; the earlier ones are its history. */
export const decisionSchema = v.strictObject({
  course: nameSchema,
  /** `taken-back`: the decision before it no longer holds; the proposal speaks again. */
  kind: v.picklist(['place', 'waiting', 'no-place', 'taken-back']),
  /** Taken over from the proposal, or set by hand against or beside it. */
  from: v.picklist(['proposal', 'hand']),
  /** In the coach's words; a decision by hand has one. */
  reason: textUpTo(2_000),
  /** Who decided. */
  decidedBy: textUpTo(120),
  at: momentSchema,
});
export type Decision = v.InferOutput<typeof decisionSchema>;

/** A day of deletion that a coach set instead of the usual one. */
export const setDeletionSchema = v.strictObject({
  deleteAfter: momentSchema,
  /** In the coach's words; a must where the result stays longer than the desk's results do. */
  reason: textUpTo(500),
  at: momentSchema,
});
export type SetDeletion = v.InferOutput<typeof setDeletionSchema>;

/** What a coach adds to a check: never part of the result, never leaves with an export unless chosen. */
export const dossierSchema = v.strictObject({
  check: uuidSchema,
  /** The screen takes 20,000; notes that were brought together from a backup or an earlier check may be longer. */
  notes: textUpTo(200_000),
  /** An earlier check of the same person, as the coach confirmed. */
  follows: v.nullable(uuidSchema),
  decisions: v.pipe(v.array(decisionSchema), v.maxLength(200)),
  deletion: v.optional(setDeletionSchema),
});
export type Dossier = v.InferOutput<typeof dossierSchema>;

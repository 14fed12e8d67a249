import * as v from 'valibot';
import { momentSchema, uuidSchema } from './text';

/** A result on the coach's device: an age file, so that the profile folder shows nothing without the passphrase. */
export const storedResultSchema = v.strictObject({
  check: uuidSchema,
  /** Encrypted to the coach's own key. */
  sealed: v.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
  importedAt: momentSchema,
  /** From this moment on it is dropped. */
  deleteAfter: momentSchema,
});
export type StoredResult = v.InferOutput<typeof storedResultSchema>;

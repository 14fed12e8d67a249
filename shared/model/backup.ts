import * as v from 'valibot';
import { coachKeySchema } from './coach-key';
import { dossierSchema } from './dossier';
import { identitySchema, keyringSchema } from './keyring';
import { countSchema, momentSchema, textUpTo } from './text';

export const backupVersion = 1;

/** First line of a backup: everything else in it is only looked at once this fits. */
export const backupStartSchema = v.strictObject({
  line: v.literal('start'),
  format: v.literal('probefahrt-backup'),
  version: v.literal(backupVersion),
  /** The app that wrote it. */
  app: textUpTo(40),
  createdAt: momentSchema,
  /** About how many records follow, for a progress bar. */
  expected: countSchema,
  /** The key that opens the desk; its secret half is in clear inside the backup's own lock. */
  key: v.omit(coachKeySchema, ['lockedIdentity']),
  identity: identitySchema,
  keyring: keyringSchema,
});
export type BackupStart = v.InferOutput<typeof backupStartSchema>;

/** A further line. A result is read by `resultFrom`, which also knows older formats. */
export const backupLineSchema = v.variant('line', [
  /** A paper of the desk under its name; its reader checks its shape. */
  v.strictObject({
    line: v.literal('paper'),
    name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(120)),
    value: v.unknown(),
  }),
  v.strictObject({
    line: v.literal('record'),
    result: v.unknown(),
    importedAt: momentSchema,
    deleteAfter: momentSchema,
    dossier: v.nullable(dossierSchema),
  }),
  /** What was noted about a check whose result is not in the backup. */
  v.strictObject({ line: v.literal('dossier'), dossier: dossierSchema }),
  /** The last line: a file without it was cut off. */
  v.strictObject({ line: v.literal('end'), records: countSchema }),
]);
export type BackupLine = v.InferOutput<typeof backupLineSchema>;

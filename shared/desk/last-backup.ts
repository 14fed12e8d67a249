import * as v from 'valibot';
import { countSchema, momentSchema } from '../model/text';

/** Name of the desk's own paper about its last backup. */
export const lastBackupPaper = 'last-backup';

/** When everything here was last saved, and how many results it held. */
export const lastBackupSchema = v.strictObject({ at: momentSchema, records: countSchema });
export type LastBackup = v.InferOutput<typeof lastBackupSchema>;

import type { GenericSchema, InferOutput } from 'valibot';
import type { checked, DamagedRecord, StoredRecord } from './checked';

/** Sound and damaged records, as `checked` parts them. */
export type Checked<Schema extends GenericSchema> = ReturnType<typeof checked<Schema>>;

/**
 * `checked`, with a schema that comes with its library once there is a record to check: who begins has nothing stored,
 * and the first screen does without both.
 */
export async function checkedOnce<Schema extends GenericSchema>(
  schema: () => Promise<Schema>,
  stored: readonly StoredRecord[],
): Promise<Checked<Schema>> {
  if (stored.length === 0) return { records: [] as InferOutput<Schema>[], damaged: [] as DamagedRecord[] };
  const [parting, found] = await Promise.all([import('./checked'), schema()]);
  return parting.checked(found, stored);
}

import * as v from 'valibot';

/** A stored record that does not fit its schema. It stays where it is; `value` lets a person export it. */
export interface DamagedRecord {
  readonly key: string;
  readonly value: unknown;
  /** The schema's message with its path: `at[0].kind: …`. */
  readonly problem: string;
}

export interface StoredRecord {
  readonly key: readonly (string | number)[];
  readonly value: unknown;
}

/** Parts records into sound and damaged ones; order is kept. */
export function checked<Schema extends v.GenericSchema>(schema: Schema, stored: readonly StoredRecord[]) {
  const records: v.InferOutput<Schema>[] = [];
  const damaged: DamagedRecord[] = [];
  for (const { key, value } of stored) {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) records.push(parsed.output);
    else damaged.push({ key: key.join('/'), value, problem: firstProblem(parsed.issues) });
  }
  return { records, damaged };
}

function firstProblem(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  return `${v.getDotPath(issues[0]) ?? ''}: ${issues[0].message}`;
}

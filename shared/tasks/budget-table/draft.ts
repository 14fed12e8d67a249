import * as v from 'valibot';
import { type HandedIn, handedInSchema } from '../../apps/delivery/handed-in';
import { restoredTable, type Sheet, type TableWork } from '../../apps/table/sheet';

/** Where the person works on the table. */
export type Way = 'table' | 'own';

/** Unfinished work of this task. */
export interface Draft {
  readonly way: Way | null;
  readonly table: TableWork;
  readonly handedIn: HandedIn | null;
}

/** Each part falls back by itself, so that one that does not fit costs nothing else. */
const keptSchema = v.object({
  way: v.fallback(v.nullable(v.picklist(['table', 'own'])), null),
  table: v.optional(v.unknown()),
  handedIn: v.fallback(v.nullable(handedInSchema), null),
});

/** Work as the store gives it back; a fresh start for what does not fit. */
export function restoredDraft(kept: unknown, start: Sheet): Draft {
  const parsed = v.safeParse(keptSchema, kept);
  const { way, table, handedIn } = parsed.success ? parsed.output : { way: null, table: undefined, handedIn: null };
  return { way, handedIn, table: restoredTable(table, start) };
}

import * as v from 'valibot';
import { type HandedIn, handedInSchema } from '../../apps/delivery/handed-in';

/** Unfinished work: the pages saved in the print window, and what was handed in. */
export interface Draft {
  readonly made: readonly number[] | null;
  readonly handedIn: HandedIn | null;
}

const page = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6));
const keptSchema = v.object({
  made: v.fallback(v.nullable(v.pipe(v.array(page), v.minLength(1), v.maxLength(6))), null),
  handedIn: v.fallback(v.nullable(handedInSchema), null),
});

/** Work as the store gives it back; a fresh start for what does not fit. */
export function restoredDraft(kept: unknown): Draft {
  const parsed = v.safeParse(keptSchema, kept);
  return parsed.success ? parsed.output : { made: null, handedIn: null };
}

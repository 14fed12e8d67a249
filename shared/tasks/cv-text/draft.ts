import * as v from 'valibot';
import { type HandedIn, handedInSchema } from '../../apps/delivery/handed-in';
import { type WrittenText, writtenTextSchema } from '../../apps/writer/text';

export type Way = 'writer' | 'own';

/** Unfinished work: the text as far as it is repaired, and what was handed in. */
export interface Draft {
  readonly way: Way;
  readonly text: WrittenText | null;
  /** The text was saved as a PDF in the word processor and can be handed in. */
  readonly saved: boolean;
  readonly handedIn: HandedIn | null;
}

const keptSchema = v.object({
  way: v.fallback(v.picklist(['writer', 'own']), 'writer'),
  text: v.fallback(v.nullable(writtenTextSchema), null),
  saved: v.fallback(v.boolean(), false),
  handedIn: v.fallback(v.nullable(handedInSchema), null),
});

/** Work as the store gives it back; a fresh start for what does not fit. */
export function restoredDraft(kept: unknown): Draft {
  const parsed = v.safeParse(keptSchema, kept);
  return parsed.success ? parsed.output : { way: 'writer', text: null, saved: false, handedIn: null };
}

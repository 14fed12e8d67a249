import * as v from 'valibot';
import { type HandedIn, handedInSchema } from '../../apps/delivery/handed-in';
import { type DeskWork, restoredWork } from '../../apps/pdf-desk/desk-work';
import type { ApplicationPdfMaterial } from './material';

/** Where the person puts the file together. */
export type Way = 'desk' | 'own';

/** Unfinished work of this task. */
export interface Draft {
  readonly way: Way | null;
  readonly desk: DeskWork;
  readonly handedIn: HandedIn | null;
}

/** Each part falls back by itself, so that one that does not fit costs nothing else. */
const keptSchema = v.object({
  way: v.fallback(v.nullable(v.picklist(['desk', 'own'])), null),
  desk: v.optional(v.unknown()),
  handedIn: v.fallback(v.nullable(handedInSchema), null),
});

/** Work as the store gives it back; a fresh start for what does not fit. */
export function restoredDraft(kept: unknown, material: ApplicationPdfMaterial): Draft {
  const parsed = v.safeParse(keptSchema, kept);
  const { way, desk, handedIn } = parsed.success ? parsed.output : { way: null, desk: undefined, handedIn: null };
  const offered = material.documents.map(({ id }) => id);
  return { way, handedIn, desk: restoredWork(desk, offered) };
}

import * as v from 'valibot';
import { type DeskWork, restoredWork as restoredDesk } from '../../../apps/pdf-desk/desk-work';
import type { Form } from '../../../apps/portal/form';
import { type PortalWork, restoredWork, untouchedWork } from '../../../apps/portal/work';
import type { JobcenterProofMaterial } from '../material';

/** A file that the person made on the PDF desk. */
const madeSchema = v.object({
  id: v.string(),
  name: v.string(),
  pages: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  bytes: v.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
});
export type MadeFile = v.InferOutput<typeof madeSchema>;

/** Unfinished work of this task. */
export interface Draft {
  readonly portal: PortalWork;
  readonly desk: DeskWork;
  readonly deskOpen: boolean;
  readonly made: readonly MadeFile[];
  /** The made file that was taken away last, for the way back. */
  readonly removed: MadeFile | null;
}

const keptSchema = v.object({
  portal: v.optional(v.unknown()),
  desk: v.optional(v.unknown()),
  deskOpen: v.fallback(v.boolean(), false),
  made: v.fallback(v.array(madeSchema), []),
  removed: v.fallback(v.nullable(madeSchema), null),
});

/** Work as the store gives it back; each part that does not fit starts anew. */
export function restoredDraft(kept: unknown, material: JobcenterProofMaterial, form: Form): Draft {
  const parsed = v.safeParse(keptSchema, kept);
  const { portal, desk, ...rest } = parsed.success
    ? parsed.output
    : { portal: undefined, desk: undefined, deskOpen: false, made: [], removed: null };
  const papers = material.files.filter(({ make }) => make === 'paper').map(({ name }) => name);
  const offered = [...material.files.map(({ name }) => name), ...rest.made.map(({ id }) => id)];
  return {
    ...rest,
    portal: restoredWork(portal, form, offered, untouchedWork()),
    desk: restoredDesk(desk, papers),
  };
}

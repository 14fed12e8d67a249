import * as v from 'valibot';
import { type HandedIn, handedInSchema } from '../../apps/delivery/handed-in';
import { type FilesWork, restoredFiles, startWork } from '../../apps/files/files-work';
import { emptyTree, topFolder } from '../../apps/files/tree';
import type { TidyFilesMaterial } from './material';

/** Where the person works. */
export type Way = 'here' | 'own';

/** Unfinished work of this task. */
export interface Draft {
  readonly way: Way | null;
  readonly files: FilesWork;
  readonly handedIn: HandedIn | null;
}

/** Id of the messy archive among the offers. */
export const received = 'received';

/** Each part falls back by itself, so that one that does not fit costs nothing else. */
const keptSchema = v.object({
  way: v.fallback(v.nullable(v.picklist(['here', 'own'])), null),
  files: v.optional(v.unknown()),
  handedIn: v.fallback(v.nullable(handedInSchema), null),
});

/** Work as the store gives it back; a fresh start for what does not fit. */
export function restoredDraft(kept: unknown, material: TidyFilesMaterial): Draft {
  const parsed = v.safeParse(keptSchema, kept);
  const { way, files, handedIn } = parsed.success ? parsed.output : { way: null, files: undefined, handedIn: null };
  return { way, handedIn, files: restoredFiles(files, [received], freshFiles(material)) };
}

/** The messy archive alone in the top folder. */
function freshFiles({ archive }: TidyFilesMaterial): FilesWork {
  const id = emptyTree.nextId;
  const content = { kind: 'offer' as const, offer: received };
  const changed = '2027-01-12T09:30:00.000Z';
  return startWork({
    entries: [{ kind: 'file', id, name: archive, parent: topFolder, from: null, content, changed }],
    nextId: id + 1,
  });
}

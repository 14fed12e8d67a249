import * as v from 'valibot';
import { type BrowserWork, browserSchema } from '../../apps/browser/work';
import { type FilesWork, restoredFiles } from '../../apps/files/files-work';

export const windows = ['browser', 'files'] as const;

/** What survives a killed browser. */
export interface Draft {
  /** The program in front. */
  readonly window: (typeof windows)[number];
  readonly browser: BrowserWork;
  readonly files: FilesWork;
}

const draftSchema = v.strictObject({ window: v.picklist(windows), browser: browserSchema, files: v.unknown() });

/** The kept draft, or `fresh` if it does not fit. */
export function draftOf(kept: unknown, fresh: Draft, offered: readonly string[]): Draft {
  const read = v.safeParse(draftSchema, kept);
  if (!read.success) return fresh;
  return { ...read.output, files: restoredFiles(read.output.files, offered, fresh.files) };
}

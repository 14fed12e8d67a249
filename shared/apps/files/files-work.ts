import * as v from 'valibot';
import { type History, historyFrom, historySchema } from '../history';
import { type Sorting, sortKeys } from './sorting';
import { bin, entryOf, liesIn, type Tree, topFolder, treeSchema } from './tree';

/** Everything of the program that must survive a killed browser. */
export interface FilesWork {
  readonly tree: History<Tree>;
  /** Id of the folder that is open. */
  readonly place: number;
  readonly layout: 'details' | 'icons';
  readonly sorting: Sorting;
}

const filesWorkSchema: v.GenericSchema<unknown, FilesWork> = v.strictObject({
  tree: historySchema(treeSchema),
  place: v.number(),
  layout: v.picklist(['details', 'icons']),
  sorting: v.strictObject({ by: v.picklist(sortKeys), descending: v.boolean() }),
});

export function startWork(tree: Tree): FilesWork {
  return { tree: historyFrom(tree), place: topFolder, layout: 'details', sorting: { by: 'name', descending: false } };
}

/** Work as a store gives it back; `fresh` where it does not fit or speaks of files that are no longer offered. */
export function restoredFiles(kept: unknown, offered: readonly string[], fresh: FilesWork): FilesWork {
  const parsed = v.safeParse(filesWorkSchema, kept);
  return parsed.success && isComplete(parsed.output, offered) ? parsed.output : fresh;
}

function isComplete({ tree }: FilesWork, offered: readonly string[]): boolean {
  const states = [tree.now, ...tree.past, ...tree.future];
  return states.every(({ entries }) =>
    entries.every(
      (entry) => entry.kind === 'folder' || entry.content.kind === 'own' || offered.includes(entry.content.offer),
    ),
  );
}

/** The open folder; the top where it is gone, thrown away or was never there. */
export function openFolder({ tree, place }: FilesWork): number {
  if (place === topFolder || place === bin) return place;
  const isThere = entryOf(tree.now, place)?.kind === 'folder' && !liesIn(tree.now, place, bin);
  return isThere ? place : topFolder;
}

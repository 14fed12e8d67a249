import type { IconName } from '../../parts/Icon';
import { kindOf } from './kind-of';
import { bin, type Entry } from './tree';

export type Action =
  | 'open'
  | 'look'
  | 'unpack'
  | 'rename'
  | 'move'
  | 'copy'
  | 'pack'
  | 'download'
  | 'throw-away'
  | 'restore'
  | 'delete';

export const actionIcons: Readonly<Record<Action, IconName>> = {
  open: 'folder',
  look: 'look',
  unpack: 'upload',
  rename: 'pen',
  move: 'folderInto',
  copy: 'copy',
  pack: 'archive',
  download: 'download',
  'throw-away': 'trash',
  restore: 'undo',
  delete: 'close',
};

/** What can be done with the selected entries of a folder, in the order of the buttons. */
export function actionsFor(selected: readonly Entry[], place: number): readonly Action[] {
  const [first, second] = selected;
  if (!first) return [];
  if (place === bin) return ['restore', 'delete'];
  const forOne = second ? [] : forSingle(first);
  return [...forOne, 'move', 'copy', 'pack', ...forDisk(first, second), 'throw-away'];
}

function forSingle(entry: Entry): readonly Action[] {
  if (entry.kind === 'folder') return ['open', 'rename'];
  return kindOf(entry) === 'zip' ? ['unpack', 'look', 'rename'] : ['look', 'rename'];
}

function forDisk(first: Entry, second: Entry | undefined): readonly Action[] {
  return first.kind === 'file' && !second ? ['download'] : [];
}

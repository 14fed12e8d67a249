import { startBrowser } from '../../../apps/browser/work';
import { changeTree } from '../../../apps/files/change-tree';
import { type FilesWork, startWork } from '../../../apps/files/files-work';
import type { OfferedFile } from '../../../apps/files/offers';
import { bin, emptyTree, type FileEntry, liesIn, type Tree, topFolder } from '../../../apps/files/tree';
import type { LeaveCleanMaterial } from '../material';
import { addressOf } from './web';

/** Id of the library's own file among the offers. */
const houseRules = 'rules';

export interface FileNames {
  readonly own: string;
  readonly rules: string;
  readonly folder: string;
}

/** The contents of the files on this computer. */
export function offersOf({ own }: LeaveCleanMaterial, ownText: string, rulesText: string): readonly OfferedFile[] {
  const bytes = (words: string) => new TextEncoder().encode(words);
  return [
    { id: own, bytes: bytes(ownText) },
    { id: houseRules, bytes: bytes(rulesText) },
  ];
}

/** The folder of downloads as the person finds it: their own file beside one of the library. */
export function startFiles({ own }: LeaveCleanMaterial, names: FileNames): FilesWork {
  const file = (name: string, offer: string) => ({
    path: `${names.folder}/${name}`,
    content: { kind: 'offer' as const, offer },
    changed: null,
  });
  const files = [file(names.own, own), file(names.rules, houseRules)];
  return startWork(changeTree(emptyTree, { kind: 'add-files', folder: topFolder, files }));
}

/** The browser as the person has left it: signed in, with today's pages and their file. */
export function startedBrowser(material: LeaveCleanMaterial) {
  const visited = material.visited.map((page) => addressOf(material, page));
  return startBrowser({ address: visited.at(-1) ?? '', visited, signedIn: ['mail'], downloads: [material.own] });
}

/** Where the person's file lies; a copy anywhere counts as the file. */
export function placeOf(tree: Tree, { own }: LeaveCleanMaterial): 'folder' | 'bin' | 'gone' {
  const copies = copiesOf(tree, own);
  if (copies.length === 0) return 'gone';
  return copies.every(({ id }) => liesIn(tree, id, bin)) ? 'bin' : 'folder';
}

/** What deleting the file in the browser's list does: it lies in the bin. */
export function thrownAway(tree: Tree, { own }: LeaveCleanMaterial): Tree {
  const ids = copiesOf(tree, own).flatMap(({ id }) => (liesIn(tree, id, bin) ? [] : [id]));
  return changeTree(tree, { kind: 'throw-away', ids });
}

function copiesOf({ entries }: Tree, own: string): readonly FileEntry[] {
  return entries.filter(
    (entry): entry is FileEntry =>
      entry.kind === 'file' && entry.content.kind === 'offer' && entry.content.offer === own,
  );
}

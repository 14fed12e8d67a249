import { freeName, nameProblem } from './names';
import { bin, type Content, type Entry, entriesIn, entryOf, liesIn, type Tree, topFolder } from './tree';

/** A file that comes in. */
export interface NewFile {
  /** Path with `/` below the folder that it comes to; missing folders are made. */
  readonly path: string;
  readonly content: Content;
  /** As in the tree. */
  readonly changed: string | null;
}

export type TreeChange =
  | { readonly kind: 'make-folder'; readonly folder: number; readonly name: string }
  | { readonly kind: 'add-files'; readonly folder: number; readonly files: readonly NewFile[] }
  /** Files out of an archive, into a new folder called like it. */
  | { readonly kind: 'unpack'; readonly folder: number; readonly name: string; readonly files: readonly NewFile[] }
  | { readonly kind: 'rename'; readonly id: number; readonly name: string }
  | { readonly kind: 'move' | 'copy'; readonly ids: readonly number[]; readonly to: number }
  /** Into the bin. */
  | { readonly kind: 'throw-away'; readonly ids: readonly number[] }
  | { readonly kind: 'restore'; readonly ids: readonly number[] }
  /** Out of the bin, for ever. */
  | { readonly kind: 'delete'; readonly ids: readonly number[] }
  | { readonly kind: 'empty-bin' };

/** The tree after a change; the same tree where the change is not possible or changes nothing. */
export function changeTree(tree: Tree, change: TreeChange): Tree {
  switch (change.kind) {
    case 'make-folder':
      return makeFolder(tree, change.folder, change.name.trim());
    case 'add-files':
      return addFiles(tree, change.folder, change.files);
    case 'unpack':
      return addFiles(
        makeFolder(tree, change.folder, freeName(tree, change.folder, change.name)),
        tree.nextId,
        change.files,
      );
    case 'rename':
      return rename(tree, change.id, change.name.trim());
    case 'move':
      return movable(tree, change.ids, change.to).reduce((now, id) => place(now, id, change.to, null), tree);
    case 'copy':
      return movable(tree, change.ids, change.to, 'same folder too').reduce(
        (now, id) => copyInto(now, id, change.to),
        tree,
      );
    case 'throw-away':
      return movable(tree, change.ids, bin).reduce((now, id) => place(now, id, bin, parentOf(tree, id)), tree);
    case 'restore':
      return change.ids.reduce(restore, tree);
    case 'delete':
      return removed(tree, change.ids);
    case 'empty-bin':
      return removed(
        tree,
        entriesIn(tree, bin).map(({ id }) => id),
      );
  }
}

function makeFolder(tree: Tree, folder: number, name: string): Tree {
  if (!isThere(tree, folder) || nameProblem(tree, folder, name) !== null) return tree;
  return added(tree, { kind: 'folder', id: tree.nextId, name, parent: folder, from: null });
}

function added(tree: Tree, entry: Entry): Tree {
  return { entries: [...tree.entries, entry], nextId: tree.nextId + 1 };
}

function addFiles(tree: Tree, folder: number, files: readonly NewFile[]): Tree {
  return isThere(tree, folder) ? files.reduce((now, file) => addFile(now, folder, file), tree) : tree;
}

function addFile(tree: Tree, folder: number, { path, content, changed }: NewFile): Tree {
  const [first = '', ...rest] = path.split('/');
  if (rest.length === 0) {
    const name = freeName(tree, folder, first);
    return added(tree, { kind: 'file', id: tree.nextId, name, parent: folder, from: null, content, changed });
  }
  const withFolder = folderIn(tree, folder, first) === undefined ? makeFolder(tree, folder, first) : tree;
  const inner = folderIn(withFolder, folder, first);
  const file = { path: rest.join('/'), content, changed };
  return inner === undefined ? addFile(tree, folder, file) : addFile(withFolder, inner.id, file);
}

function folderIn(tree: Tree, folder: number, name: string): Entry | undefined {
  return entriesIn(tree, folder).find((entry) => entry.kind === 'folder' && entry.name === name);
}

function rename(tree: Tree, id: number, name: string): Tree {
  const entry = entryOf(tree, id);
  if (!entry || entry.name === name || nameProblem(tree, entry.parent, name, id) !== null) return tree;
  return replaced(tree, { ...entry, name });
}

function replaced(tree: Tree, entry: Entry): Tree {
  return { ...tree, entries: tree.entries.map((other) => (other.id === entry.id ? entry : other)) };
}

/** What can go there: it is there, and no folder goes into itself. */
function movable(tree: Tree, ids: readonly number[], to: number, stay?: 'same folder too'): readonly number[] {
  if (to !== bin && !isThere(tree, to)) return [];
  return ids.filter((id) => {
    const entry = entryOf(tree, id);
    return entry && !liesIn(tree, to, id) && (entry.parent !== to || stay !== undefined);
  });
}

/** In the bin things may have one name, as in a real one; elsewhere a name is free. */
function place(tree: Tree, id: number, parent: number, from: number | null): Tree {
  const entry = entryOf(tree, id);
  if (!entry) return tree;
  const name = parent === bin ? entry.name : freeName(tree, parent, entry.name, id);
  return replaced(tree, { ...entry, parent, from, name });
}

function copyInto(tree: Tree, id: number, to: number): Tree {
  const entry = entryOf(tree, id);
  if (!entry) return tree;
  const copy = { ...entry, id: tree.nextId, parent: to, from: null, name: freeName(tree, to, entry.name) };
  return entriesIn(tree, id).reduce((now, inner) => copyInto(now, inner.id, copy.id), added(tree, copy));
}

/** Back to where it lay, or to the top where that folder is gone. */
function restore(tree: Tree, id: number): Tree {
  const entry = entryOf(tree, id);
  if (entry?.parent !== bin) return tree;
  const home = entry.from !== null && isThere(tree, entry.from) ? entry.from : topFolder;
  return place(tree, id, home, null);
}

function removed(tree: Tree, ids: readonly number[]): Tree {
  const gone = ids.filter((id) => entryOf(tree, id)?.parent === bin);
  if (gone.length === 0) return tree;
  return { ...tree, entries: tree.entries.filter(({ id }) => !gone.some((folder) => liesIn(tree, id, folder))) };
}

/** A folder outside the bin. */
function isThere(tree: Tree, folder: number): boolean {
  return folder === topFolder || (entryOf(tree, folder)?.kind === 'folder' && !liesIn(tree, folder, bin));
}

function parentOf(tree: Tree, id: number): number | null {
  return entryOf(tree, id)?.parent ?? null;
}

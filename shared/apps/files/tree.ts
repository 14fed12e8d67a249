import * as v from 'valibot';

/** The folder that everything lies in. */
export const topFolder = 0;
/** What is thrown away lies here until the bin is emptied. */
export const bin = 1;

const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const base = {
  /** Unique in the tree and never used again. */
  id: whole,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** Id of the folder that it lies in. */
  parent: whole,
  /** The folder it lay in before it was thrown away; only of what lies in the bin directly. */
  from: v.nullable(whole),
};

const contentSchema = v.variant('kind', [
  /** One of the files that the owner of the program hands out. */
  v.strictObject({ kind: v.literal('offer'), offer: v.string() }),
  v.strictObject({
    kind: v.literal('own'),
    bytes: v.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
  }),
]);
export type Content = v.InferOutput<typeof contentSchema>;

const entrySchema = v.variant('kind', [
  v.strictObject({ ...base, kind: v.literal('folder') }),
  v.strictObject({
    ...base,
    kind: v.literal('file'),
    content: contentSchema,
    /** Last change as ISO 8601; null for what was made in this program. */
    changed: v.nullable(v.string()),
  }),
]);
export type Entry = v.InferOutput<typeof entrySchema>;
export type FileEntry = Extract<Entry, { kind: 'file' }>;
export type FolderEntry = Extract<Entry, { kind: 'folder' }>;

/** Files and folders as plain data: can be kept as a draft. */
export const treeSchema = v.strictObject({
  entries: v.pipe(v.array(entrySchema), v.maxLength(1_000)),
  nextId: whole,
});
export type Tree = v.InferOutput<typeof treeSchema>;

export const emptyTree: Tree = { entries: [], nextId: bin + 1 };

export function entryOf(tree: Tree, id: number): Entry | undefined {
  return tree.entries.find((entry) => entry.id === id);
}

export function entriesIn(tree: Tree, folder: number): readonly Entry[] {
  return tree.entries.filter(({ parent }) => parent === folder);
}

/** The folders from the top or the bin down to this one, which stands last; the top and the bin are not named. */
export function wayTo(tree: Tree, folder: number): readonly Entry[] {
  const entry = entryOf(tree, folder);
  return entry ? [...wayTo(tree, entry.parent), entry] : [];
}

/** Does it lie in the folder, at whatever depth? A folder lies in itself. */
export function liesIn(tree: Tree, id: number, folder: number): boolean {
  if (id === folder) return true;
  const entry = entryOf(tree, id);
  return entry !== undefined && liesIn(tree, entry.parent, folder);
}

export interface FiledEntry {
  /** Path with `/`, below the folder it was asked for. */
  readonly path: string;
  readonly file: FileEntry;
}

/** Every file of a folder at whatever depth; empty folders leave no trace. `filesBelow(tree, bin)` is the bin's content. */
export function filesBelow(tree: Tree, folder: number): readonly FiledEntry[] {
  return entriesIn(tree, folder).flatMap((entry) => filesOf(tree, entry));
}

/** A file by itself, or all files of a folder with its name before their paths. */
export function filesOf(tree: Tree, entry: Entry): readonly FiledEntry[] {
  if (entry.kind === 'file') return [{ path: entry.name, file: entry }];
  return filesBelow(tree, entry.id).map(({ path, file }) => ({ path: `${entry.name}/${path}`, file }));
}

/** Folders outside the bin that the entries could go to: not into themselves. The top folder is not among them. */
export function foldersFor(tree: Tree, ids: readonly number[]): readonly FolderEntry[] {
  return tree.entries.filter(
    (entry): entry is FolderEntry =>
      entry.kind === 'folder' && !liesIn(tree, entry.id, bin) && !ids.some((id) => liesIn(tree, entry.id, id)),
  );
}

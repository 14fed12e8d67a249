import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeTree, type TreeChange } from '../../../shared/apps/files/change-tree';
import {
  bin,
  emptyTree,
  entriesIn,
  filesBelow,
  foldersFor,
  liesIn,
  type Tree,
  topFolder,
} from '../../../shared/apps/files/tree';

const bytes = Uint8Array.of(1, 2, 3);
const file = (path: string) => ({ path, content: { kind: 'own' as const, bytes }, changed: null });
const changed = (tree: Tree, ...changes: readonly TreeChange[]) => changes.reduce(changeTree, tree);
const add = (...paths: readonly string[]): TreeChange => ({
  kind: 'add-files',
  folder: topFolder,
  files: paths.map(file),
});
const paths = (tree: Tree, folder: number) =>
  filesBelow(tree, folder)
    .map(({ path }) => path)
    .sort();
const idOf = (tree: Tree, name: string) => tree.entries.find((entry) => entry.name === name)?.id ?? -1;

/** Ids and names that hit something now and then. */
const someId = fc.integer({ min: 0, max: 14 });
const someIds = fc.array(someId, { maxLength: 3 });
const someName = fc.constantFrom('a', 'A', 'b.txt', 'c', '', 'x/y', ' a ');
const someChange: fc.Arbitrary<TreeChange> = fc.oneof(
  fc.record({ kind: fc.constant('make-folder' as const), folder: someId, name: someName }),
  fc.record({
    kind: fc.constant('add-files' as const),
    folder: fc.constantFrom(topFolder, 2, 3),
    files: fc.array(fc.constantFrom('a', 'a/b.txt', 'c/a/x', 'A').map(file), { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('rename' as const), id: someId, name: someName }),
  fc.record({ kind: fc.constantFrom('move' as const, 'copy' as const), ids: someIds, to: someId }),
  fc.record({ kind: fc.constantFrom('throw-away' as const, 'restore' as const, 'delete' as const), ids: someIds }),
  fc.constant<TreeChange>({ kind: 'empty-bin' }),
);

test('whatever is done, the tree stays whole', () => {
  fc.assert(
    fc.property(fc.array(someChange, { maxLength: 25 }), (changes) => {
      const tree = changed(emptyTree, add('a/b.txt', 'c'), ...changes);
      const ids = tree.entries.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(Math.max(bin, ...ids)).toBeLessThan(tree.nextId);
      for (const { id } of tree.entries) expect(liesIn(tree, id, topFolder) || liesIn(tree, id, bin)).toBe(true);
      for (const folder of [topFolder, ...ids]) {
        const names = entriesIn(tree, folder).map(({ name }) => name.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('a file that is not thrown away and emptied is never lost', () => {
  const keeps = someChange.filter(({ kind }) => kind !== 'empty-bin' && kind !== 'delete');
  fc.assert(
    fc.property(fc.array(keeps, { maxLength: 20 }), (changes) => {
      const tree = changed(emptyTree, add('kept.txt'), ...changes);
      expect(tree.entries.some(({ id }) => id === bin + 1)).toBe(true);
    }),
  );
});

describe('changes', () => {
  const tree = changed(emptyTree, add('Alt/eins.txt', 'zwei.txt'), {
    kind: 'make-folder',
    folder: topFolder,
    name: 'Neu',
  });
  const [old, neu, one, two] = ['Alt', 'Neu', 'eins.txt', 'zwei.txt'].map((name) => idOf(tree, name));
  if (old === undefined || neu === undefined || one === undefined || two === undefined) throw new RangeError();

  test('files are moved, copied and renamed', () => {
    expect(paths(changed(tree, { kind: 'move', ids: [one, two], to: neu }), topFolder)).toEqual([
      'Neu/eins.txt',
      'Neu/zwei.txt',
    ]);
    expect(paths(changed(tree, { kind: 'copy', ids: [old], to: neu }), topFolder)).toEqual([
      'Alt/eins.txt',
      'Neu/Alt/eins.txt',
      'zwei.txt',
    ]);
    expect(paths(changed(tree, { kind: 'copy', ids: [two], to: topFolder }), topFolder)).toContain('zwei (2).txt');
    expect(paths(changed(tree, { kind: 'rename', id: two, name: 'drei.txt' }), topFolder)).toContain('drei.txt');
  });

  test('what cannot be leaves the tree as it is', () => {
    expect(changed(tree, { kind: 'move', ids: [old], to: old })).toBe(tree);
    expect(changed(tree, { kind: 'move', ids: [one], to: two })).toBe(tree);
    expect(changed(tree, { kind: 'rename', id: two, name: 'NEU' })).toBe(tree);
    expect(changed(tree, { kind: 'rename', id: two, name: 'a:b' })).toBe(tree);
    expect(changed(tree, { kind: 'make-folder', folder: topFolder, name: '  ' })).toBe(tree);
    expect(changed(tree, { kind: 'empty-bin' })).toBe(tree);
    expect(changed(tree, { kind: 'delete', ids: [two] })).toBe(tree);
  });

  test('the bin gives back to where it was, and to the top where that is gone', () => {
    const thrown = changed(tree, { kind: 'throw-away', ids: [one] });
    expect(paths(thrown, bin)).toEqual(['eins.txt']);
    expect(changed(thrown, { kind: 'restore', ids: [one] }).entries).toEqual(tree.entries);
    const both = changed(thrown, { kind: 'throw-away', ids: [old] }, { kind: 'restore', ids: [one] });
    expect(paths(both, topFolder)).toEqual(['eins.txt', 'zwei.txt']);
  });

  test('a file is gone from the bin too, once it is emptied or deleted for good', () => {
    const thrown = changed(tree, { kind: 'throw-away', ids: [old, two] });
    expect(paths(thrown, topFolder)).toEqual([]);
    expect(paths(thrown, bin)).toEqual(['Alt/eins.txt', 'zwei.txt']);
    expect(paths(changed(thrown, { kind: 'delete', ids: [old] }), bin)).toEqual(['zwei.txt']);
    expect(changed(thrown, { kind: 'empty-bin' }).entries.map(({ name }) => name)).toEqual(['Neu']);
  });

  test('what comes out of an archive lies in a new folder called like it', () => {
    const unpacked = changed(tree, {
      kind: 'unpack',
      folder: topFolder,
      name: 'Neu',
      files: [file('x.txt'), file('in/y.txt')],
    });
    expect(paths(unpacked, tree.nextId)).toEqual(['in/y.txt', 'x.txt']);
    expect(paths(unpacked, topFolder)).toContain('Neu (2)/in/y.txt');
  });

  test('folders to move to are neither in the bin nor inside what is moved', () => {
    expect(foldersFor(tree, [old]).map(({ name }) => name)).toEqual(['Neu']);
    expect(foldersFor(changed(tree, { kind: 'throw-away', ids: [neu] }), [two]).map(({ name }) => name)).toEqual([
      'Alt',
    ]);
  });
});

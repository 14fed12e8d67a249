import { describe, expect, test } from 'vitest';
import { actionsFor } from '../../../shared/apps/files/actions';
import { openFolder, restoredFiles, startWork } from '../../../shared/apps/files/files-work';
import { kindOf } from '../../../shared/apps/files/kind-of';
import { nameParts, nameProblem, nameWithEnding } from '../../../shared/apps/files/names';
import { bytesFrom } from '../../../shared/apps/files/offers';
import { sorted } from '../../../shared/apps/files/sorting';
import { bin, type Entry, type FileEntry, type Tree, topFolder } from '../../../shared/apps/files/tree';
import { stepTo } from '../../../shared/apps/history';

const file = (id: number, name: string, changed: string | null = null, parent = topFolder): FileEntry => ({
  kind: 'file',
  id,
  name,
  parent,
  from: null,
  content: { kind: 'offer', offer: 'paper' },
  changed,
});
const folder = (id: number, name: string, parent = topFolder): Entry => ({
  kind: 'folder',
  id,
  name,
  parent,
  from: null,
});
const tree = (...entries: readonly Entry[]): Tree => ({ entries: [...entries], nextId: 90 });

describe('kept work', () => {
  const work = startWork(tree(file(2, 'a.txt'), folder(3, 'F')));

  test('comes back as it was, past and own bytes included', () => {
    const own: FileEntry = { ...file(4, 'b.bin'), content: { kind: 'own', bytes: Uint8Array.of(7) } };
    const changed = { ...work, tree: stepTo(work.tree, tree(own)), place: 3 };
    expect(restoredFiles(structuredClone(changed), ['paper'], work)).toEqual(changed);
  });

  test('starts anew where it does not fit or its files are no longer offered', () => {
    expect(restoredFiles({ tree: 'x' }, ['paper'], work)).toBe(work);
    expect(restoredFiles(undefined, ['paper'], work)).toBe(work);
    expect(restoredFiles(structuredClone(work), ['other'], work)).toBe(work);
  });

  test('opens the top where the folder is gone, a file, or in the bin', () => {
    expect(openFolder({ ...work, place: 3 })).toBe(3);
    expect(openFolder({ ...work, place: bin })).toBe(bin);
    for (const place of [2, 55]) expect(openFolder({ ...work, place })).toBe(topFolder);
    const thrown = startWork(tree(folder(3, 'F', bin)));
    expect(openFolder({ ...thrown, place: 3 })).toBe(topFolder);
  });
});

test('bytes come from the offers or from the file itself', () => {
  const bytes = Uint8Array.of(1, 2);
  expect(bytesFrom([{ id: 'paper', bytes }])(file(2, 'a'))).toBe(bytes);
  expect(() => bytesFrom([])(file(2, 'a'))).toThrow(RangeError);
});

describe('names', () => {
  test('keep their ending once', () => {
    expect(nameParts('Foto.neu.png')).toEqual({ stem: 'Foto.neu', ending: '.png' });
    expect(nameParts('.profil')).toEqual({ stem: '.profil', ending: '' });
    expect(nameWithEnding(' Foto ', '.png')).toBe('Foto.png');
    expect(nameWithEnding('Foto.PNG', '.png')).toBe('Foto.PNG');
  });

  test.each([
    ['', 'empty'],
    ['..', 'empty'],
    ['a/b', 'forbidden'],
    ['A.TXT', 'taken'],
    ['b.txt', null],
  ])('%j: %s', (name, problem) => {
    expect(nameProblem(tree(file(2, 'a.txt')), topFolder, name)).toBe(problem);
  });
});

test('kinds are told by the ending', () => {
  const names = ['a.PDF', 'b.jpeg', 'c.zip', 'd.docx', 'e.txt', 'f'];
  expect(names.map((name) => kindOf({ kind: 'file', name }))).toEqual([
    'pdf',
    'picture',
    'zip',
    'document',
    'text',
    'other',
  ]);
});

test('sorting keeps folders first in both directions', () => {
  const entries = [file(2, 'b10', '2026-01-01'), file(3, 'b9', null), folder(4, 'z'), file(5, 'a', '2025-01-01')];
  const names = (by: 'name' | 'changed', descending: boolean) =>
    sorted(entries, { by, descending }, () => 0).map(({ name }) => name);
  expect(names('name', false)).toEqual(['z', 'a', 'b9', 'b10']);
  expect(names('name', true)).toEqual(['z', 'b10', 'b9', 'a']);
  expect(names('changed', false)).toEqual(['z', 'a', 'b10', 'b9']);
});

test('only what can be done is offered', () => {
  expect(actionsFor([], topFolder)).toEqual([]);
  expect(actionsFor([file(2, 'a.zip')], topFolder)).toContain('unpack');
  expect(actionsFor([file(2, 'a.pdf')], topFolder)).not.toContain('unpack');
  expect(actionsFor([file(2, 'a'), folder(3, 'b')], topFolder)).toEqual(['move', 'copy', 'pack', 'throw-away']);
  expect(actionsFor([file(2, 'a')], bin)).toEqual(['restore', 'delete']);
});

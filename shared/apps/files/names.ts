import { entriesIn, type Tree } from './tree';

/** Why something cannot be called so; each has a sentence in the locale files. */
export type NameProblem = 'empty' | 'forbidden' | 'taken';

/** What Windows forbids in a name; other systems forbid less. */
const forbidden = /[\\/:*?"<>|]/;

/** Names differ if more than their capital letters differ, as on Windows and macOS. */
const spelling = (name: string) => name.normalize('NFC').toLowerCase();

/** What is wrong with a new name in a folder; null if nothing is. `except`: the entry that gets the name. */
export function nameProblem(tree: Tree, folder: number, name: string, except?: number): NameProblem | null {
  const bare = name.trim();
  if (bare === '' || /^\.+$/.test(bare)) return 'empty';
  if (forbidden.test(bare)) return 'forbidden';
  const others = entriesIn(tree, folder).filter(({ id }) => id !== except);
  return others.some((entry) => spelling(entry.name) === spelling(bare)) ? 'taken' : null;
}

/** The name, or the first free one of `Name (2)`, `Name (3)` … */
export function freeName(tree: Tree, folder: number, name: string, except?: number): string {
  const { stem, ending } = nameParts(name);
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${stem} (${count})${ending}`;
    if (nameProblem(tree, folder, candidate, except) !== 'taken') return candidate;
  }
}

/** `Foto.neu.png` → stem `Foto.neu`, ending `.png`. The ending is empty where there is none. */
export function nameParts(name: string): { readonly stem: string; readonly ending: string } {
  const [ending = ''] = /(?<=.)\.[\p{L}\d]{1,8}$/u.exec(name) ?? [];
  return { stem: name.slice(0, name.length - ending.length), ending };
}

/** The stem as typed with its ending; an ending that was typed along is not doubled. */
export function nameWithEnding(typed: string, ending: string): string {
  const bare = typed.trim();
  return ending !== '' && bare.toLowerCase().endsWith(ending.toLowerCase()) ? bare : bare + ending;
}

/** The object stores of the database; a new one comes with a migration. */
export const drawers = [
  'events',
  'drafts',
  'sessions',
  'keys',
  'results',
  'settings',
  'vaults',
  'records',
  'pages',
  'page-dates',
  'dossiers',
  'papers',
] as const;
export type Drawer = (typeof drawers)[number];

/** Keys are lists, so that everything of one session lies side by side: `[session, n]`. */
export type Key = (string | number)[];

export interface StoredRecord {
  readonly key: Key;
  readonly value: unknown;
}

/**
 * One step of a write. `add` refuses to change what is there already (the same value again is fine), `put` replaces,
 * `merge` replaces the named properties, `delete-under` removes every key that begins with this one, `require` refuses
 * the whole write where nothing lies.
 */
export type Write =
  | { readonly do: 'add' | 'put'; readonly drawer: Drawer; readonly key: Key; readonly value: unknown }
  | { readonly do: 'merge'; readonly drawer: Drawer; readonly key: Key; readonly value: object }
  | { readonly do: 'delete' | 'delete-under' | 'require'; readonly drawer: Drawer; readonly key: Key };

/** Where records lie: IndexedDB, or memory where the browser keeps nothing. Values are structured-cloneable. */
export interface Shelf {
  readonly lasting: boolean;
  /** undefined where nothing is kept. */
  get(drawer: Drawer, key: Key): Promise<unknown>;
  /** Every record whose key begins with `key`, in key order; `[]` = all. */
  under(drawer: Drawer, key: Key): Promise<StoredRecord[]>;
  /** The keys that begin with `key`, in key order, without opening what lies there. */
  keys(drawer: Drawer, key: Key): Promise<Key[]>;
  /** Many records at once, in the order of their keys; undefined where nothing is kept. */
  many(drawer: Drawer, keys: readonly Key[]): Promise<unknown[]>;
  /** All steps or none, in their order; resolved when they are kept. @throws StoreError */
  write(steps: readonly Write[]): Promise<void>;
  wipe(): Promise<void>;
}

/** What `add` does where the key is taken: nothing for the same value. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The record after `merge`; anything but a plain record is replaced. */
export function merged(old: unknown, changes: object): object {
  return typeof old === 'object' && old !== null ? { ...old, ...changes } : changes;
}

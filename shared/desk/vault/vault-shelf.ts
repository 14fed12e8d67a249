import type { Drawer, Key, Shelf, Write } from '../../store/shelf';
import type { Sealer } from './sealer';

export type SealedDrawer = Extract<Drawer, 'records' | 'pages' | 'dossiers' | 'papers'>;
type Name = string | number;

/** What lies under a name: nothing, something that does not open, or its bytes. */
export type Lying = 'none' | 'damaged' | Uint8Array<ArrayBuffer>;

/** One coach's share of the store: everything goes in sealed and comes out opened. */
export interface VaultShelf {
  readonly names: (drawer: SealedDrawer) => Promise<Name[]>;
  readonly open: (drawer: SealedDrawer, name: Name) => Promise<Lying>;
  readonly openMany: (drawer: SealedDrawer, names: readonly Name[]) => Promise<Lying[]>;
  readonly openAll: (drawer: SealedDrawer) => Promise<ReadonlyMap<Name, Lying>>;
  /** The steps belong into one `write` with whatever else must happen together. */
  readonly put: (drawer: SealedDrawer, name: Name, plain: Uint8Array<ArrayBuffer>) => Promise<Write>;
  readonly drop: (drawer: Drawer, name: Name) => Write;
  readonly keyOf: (name: Name) => Key;
  /** All steps or none. @throws StoreError */
  readonly write: (steps: readonly Write[]) => Promise<void>;
}

/** @param vault the recipient of the coach's key: the first part of every key here */
export function vaultShelf(shelf: Shelf, vault: string, sealer: Sealer): VaultShelf {
  const keyOf = (name: Name): Key => [vault, name];
  const opened = async (drawer: SealedDrawer, key: Key, value: unknown): Promise<Lying> => {
    if (value === undefined) return 'none';
    return (
      (value instanceof Uint8Array && (await sealer.open({ drawer, key }, value as Uint8Array<ArrayBuffer>))) ||
      'damaged'
    );
  };
  return {
    keyOf,
    names: async (drawer) => (await shelf.keys(drawer, [vault])).map(([, name]) => name as Name),
    open: async (drawer, name) => opened(drawer, keyOf(name), await shelf.get(drawer, keyOf(name))),
    async openMany(drawer, names) {
      const keys = names.map(keyOf);
      const values = await shelf.many(drawer, keys);
      return Promise.all(values.map((value, at) => opened(drawer, keys[at] as Key, value)));
    },
    async openAll(drawer) {
      const all = await shelf.under(drawer, [vault]);
      const lying = await Promise.all(all.map(({ key, value }) => opened(drawer, key, value)));
      return new Map(all.map(({ key: [, name] }, at) => [name as Name, lying[at] as Lying]));
    },
    async put(drawer, name, plain) {
      const key = keyOf(name);
      return { do: 'put', drawer, key, value: await sealer.seal({ drawer, key }, plain) };
    },
    drop: (drawer, name) => ({ do: 'delete', drawer, key: keyOf(name) }),
    write: (steps) => shelf.write(steps),
  };
}

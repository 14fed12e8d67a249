import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { root } from '../house/sources';

/** A database as an older app left it; bytes in values stand as `{"$bytes": base64}`. */
export interface OldDatabase {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly records: readonly { readonly key: (string | number)[]; readonly value: unknown }[];
  }[];
}

export const formats = (path: string) => `${root}tests/files/formats/${path}`;
export const formatBytes = (path: string) => new Uint8Array(readFileSync(formats(path)));
export const formatJson = (path: string) => JSON.parse(readFileSync(formats(path), 'utf8'));

/** What opens the coach key in every database here. */
export const oldPassphrase = 'Apfel Wolke Treppe Lampe';

export function oldDatabase(release: 'v1' | 'v2'): OldDatabase {
  return JSON.parse(readFileSync(formats(`${release}/database.json`), 'utf8')) as OldDatabase;
}

/** Lays the database down under another name, exactly as it was. */
export async function layDown(old: OldDatabase, name: string): Promise<void> {
  const database = await openDB(name, old.version, {
    upgrade: (fresh) => {
      for (const store of old.stores) fresh.createObjectStore(store.name);
    },
  });
  for (const { name: store, records } of old.stores) {
    for (const { key, value } of records) await database.put(store, untagged(value), key);
  }
  database.close();
}

/** The value that was stored. */
export function untagged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untagged);
  if (typeof value !== 'object' || value === null) return value;
  if ('$bytes' in value) return new Uint8Array(Buffer.from(value.$bytes as string, 'base64'));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, untagged(inner)]));
}

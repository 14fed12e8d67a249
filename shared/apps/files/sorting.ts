import { kindOf } from './kind-of';
import type { Entry } from './tree';

export const sortKeys = ['name', 'changed', 'kind', 'size'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sorting {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** Sorted as asked, folders first, equal ones by name. `sizeOf`: bytes, 0 for folders. What has no date is the newest. */
export function sorted(entries: readonly Entry[], { by, descending }: Sorting, sizeOf: (entry: Entry) => number) {
  const direction = descending ? -1 : 1;
  return entries.toSorted((one, other) => {
    const folders = Number(other.kind === 'folder') - Number(one.kind === 'folder');
    return folders || direction * difference(one, other, by, sizeOf) || byName(one, other);
  });
}

function difference(one: Entry, other: Entry, by: SortKey, sizeOf: (entry: Entry) => number): number {
  switch (by) {
    case 'name':
      return byName(one, other);
    case 'size':
      return sizeOf(one) - sizeOf(other);
    case 'kind':
      return kindOf(one).localeCompare(kindOf(other));
    case 'changed':
      return changedOf(one).localeCompare(changedOf(other));
  }
}

function byName(one: Entry, other: Entry): number {
  return one.name.localeCompare(other.name, undefined, { numeric: true, sensitivity: 'base' });
}

function changedOf(entry: Entry): string {
  return entry.kind === 'file' ? (entry.changed ?? '9999') : '';
}

import {
  type Drawer,
  drawers,
  isSameValue,
  type Key,
  merged,
  type Shelf,
  type StoredRecord,
  type Write,
} from './shelf';
import { StoreError } from './store-error';

type Contents = Map<Drawer, Map<string, StoredRecord>>;

/** Keeps records as long as the page lives; the same promises as the database but for lasting. */
export function memoryShelf(): Shelf {
  let contents = empty();
  return {
    lasting: false,
    async get(drawer, key) {
      return structuredClone(records(contents, drawer).get(JSON.stringify(key))?.value);
    },
    async under(drawer, key) {
      const inside = [...records(contents, drawer).values()].filter((record) => beginsWith(record.key, key));
      return structuredClone(inside.sort((one, other) => order(one.key, other.key)));
    },
    async keys(drawer, key) {
      return (await this.under(drawer, key)).map((record) => record.key);
    },
    async many(drawer, keys) {
      return Promise.all(keys.map((key) => this.get(drawer, key)));
    },
    async write(steps) {
      const next: Contents = new Map([...contents].map(([drawer, kept]) => [drawer, new Map(kept)]));
      for (const step of steps) apply(records(next, step.drawer), step);
      contents = next;
    },
    async wipe() {
      contents = empty();
    },
  };
}

function apply(kept: Map<string, StoredRecord>, step: Write): void {
  const id = JSON.stringify(step.key);
  const old = kept.get(id)?.value;
  switch (step.do) {
    case 'add':
      if (old !== undefined && !isSameValue(old, step.value)) throw new StoreError('conflict');
      kept.set(id, structuredClone({ key: step.key, value: step.value }));
      return;
    case 'put':
      kept.set(id, structuredClone({ key: step.key, value: step.value }));
      return;
    case 'merge':
      kept.set(id, structuredClone({ key: step.key, value: merged(old, step.value) }));
      return;
    case 'require':
      if (old === undefined) throw new StoreError('conflict');
      return;
    case 'delete':
      kept.delete(id);
      return;
    case 'delete-under':
      for (const [other, record] of kept) if (beginsWith(record.key, step.key)) kept.delete(other);
  }
}

function empty(): Contents {
  return new Map(drawers.map((drawer) => [drawer, new Map()]));
}

function records(contents: Contents, drawer: Drawer): Map<string, StoredRecord> {
  return contents.get(drawer) ?? new Map();
}

function beginsWith(key: Key, start: Key): boolean {
  return start.every((part, index) => key[index] === part);
}

/** IndexedDB's order for lists of numbers and strings: element by element, numbers before strings, shorter lists first. */
export function order(one: Key, other: Key): number {
  for (const [index, part] of one.entries()) {
    const opposite = other[index];
    if (opposite === undefined) return 1;
    if (part === opposite) continue;
    if (typeof part !== typeof opposite) return typeof part === 'number' ? -1 : 1;
    return part < opposite ? -1 : 1;
  }
  return one.length - other.length;
}

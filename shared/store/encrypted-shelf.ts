import { order } from './memory-shelf';
import { type Drawer, isSameValue, type Key, merged, type Shelf, type StoredRecord, type Write } from './shelf';
import type { ShelfCipher } from './shelf-cipher';
import { StoreError } from './store-error';

/**
 * A shelf on which only ciphertext lies. Reads before it writes, one call after the other: it is right only where one
 * page uses the shelf below it.
 */
export function encryptedShelf(below: Shelf, cipher: ShelfCipher): Shelf {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const done = turn.then(job);
    turn = done.catch(() => undefined);
    return done;
  };
  const opened = async (drawer: Drawer, hidden: Key, sealed: unknown) => {
    if (sealed === undefined) return undefined;
    return cipher.open(drawer, hidden, sealed as Uint8Array<ArrayBuffer>);
  };
  const read = async (drawer: Drawer, key: Key) => {
    const hidden = await cipher.hiddenKey(key);
    return (await opened(drawer, hidden, await below.get(drawer, hidden)))?.value;
  };
  const readUnder = async (drawer: Drawer, key: Key): Promise<StoredRecord[]> => {
    const found = await below.under(drawer, await cipher.hiddenKey(key));
    const records = await Promise.all(found.map((record) => opened(drawer, record.key, record.value)));
    return records.filter((record) => record !== undefined).sort((one, other) => order(one.key, other.key));
  };

  return {
    lasting: below.lasting,
    get: (drawer, key) => inTurn(() => read(drawer, key)),
    under: (drawer, key) => inTurn(() => readUnder(drawer, key)),
    keys: (drawer, key) => inTurn(async () => (await readUnder(drawer, key)).map((record) => record.key)),
    many: (drawer, keys) => inTurn(() => Promise.all(keys.map((key) => read(drawer, key)))),
    write: (steps) => inTurn(async () => below.write(await sealedSteps(steps, cipher, read))),
    wipe: () => inTurn(() => below.wipe()),
  };
}

/** The same steps in ciphertext; what has to be compared or merged is read, or taken from an earlier step. */
async function sealedSteps(
  steps: readonly Write[],
  cipher: ShelfCipher,
  read: (drawer: Drawer, key: Key) => Promise<unknown>,
): Promise<Write[]> {
  const sealed: Write[] = [];
  for (const [index, step] of steps.entries()) {
    const key = await cipher.hiddenKey(step.key);
    if (!('value' in step)) {
      sealed.push({ ...step, key });
      continue;
    }
    const value = await valueAfter(step, () => valueBefore(steps.slice(0, index), step, read));
    if (value === unchanged) continue;
    sealed.push({ do: 'put', drawer: step.drawer, key, value: await cipher.seal(step.drawer, step.key, value) });
  }
  return sealed;
}

const unchanged = Symbol('unchanged');

async function valueAfter(step: Extract<Write, { value: unknown }>, before: () => Promise<unknown>): Promise<unknown> {
  if (step.do === 'put') return step.value;
  const old = await before();
  if (step.do === 'merge') return merged(old, step.value);
  if (old === undefined) return step.value;
  if (isSameValue(old, step.value)) return unchanged;
  throw new StoreError('conflict');
}

/** What lies at a step's key once the earlier steps of the same write are done. */
async function valueBefore(
  earlier: readonly Write[],
  { drawer, key }: Write,
  read: (drawer: Drawer, key: Key) => Promise<unknown>,
): Promise<unknown> {
  const last = earlier.findLastIndex((step) => step.drawer === drawer && touches(step, key));
  const step = earlier[last];
  if (!step) return read(drawer, key);
  if (!('value' in step)) return undefined;
  return valueAfter(step, () => valueBefore(earlier.slice(0, last), step, read)).then((value) =>
    value === unchanged ? step.value : value,
  );
}

function touches(step: Write, key: Key): boolean {
  if (step.do === 'require') return false;
  if (step.do === 'delete-under') return step.key.every((part, index) => key[index] === part);
  return JSON.stringify(step.key) === JSON.stringify(key);
}

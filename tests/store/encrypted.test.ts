import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { fromPlain, toPlain } from '../../shared/store/plain-value';
import { openSharedStore } from '../../shared/store/shared-store';
import { opened, session, told } from './events';

describe('the store of a shared PC', () => {
  test('writes nothing but bytes, under keys that tell nothing', async () => {
    const name = 'raw';
    const store = await openSharedStore({ name, signal: new AbortController().signal });
    await store.sessionLog.append(session, opened(session, 'check', '2026-11-23T08:00:00.000Z'));
    await store.sessionLog.append(session, told(1, 'Ayşe Şahin'));
    await store.drafts.keep(session, 0, { text: 'Ayşe Şahin' });
    await store.settings.change({ language: 'ar' });
    const database = await openDB(name);
    for (const drawer of database.objectStoreNames) {
      expect((await database.getAll(drawer)).every((value) => value instanceof Uint8Array)).toBe(true);
      const keys = (await database.getAllKeys(drawer)).flat();
      expect(keys.every((part) => typeof part === 'number' || /^[0-9a-f]{32}$/.test(String(part)))).toBe(true);
    }
    expect((await database.count('events')) + (await database.count('drafts'))).toBe(3);
    database.close();
  });

  test('opens nothing that another page has sealed', async () => {
    const name = 'foreign';
    const before = new AbortController();
    const first = await openSharedStore({ name, signal: before.signal });
    await first.sessionLog.append(session, opened(session, 'check', '2026-11-23T08:00:00.000Z'));
    before.abort();
    const second = await openSharedStore({ name, signal: new AbortController().signal });
    await expect(second.sessionLog.list()).rejects.toThrow();
  });
});

describe('values as plain JSON', () => {
  const value = fc.anything({ withMap: true, withSet: true, withDate: true, withNullPrototype: false });

  test('come back as they were', () => {
    fc.assert(
      fc.property(value, (kept) => {
        const plain = JSON.parse(JSON.stringify(toPlain(kept)));
        expect(fromPlain(plain)).toEqual(kept);
      }),
      { numRuns: 2_000 },
    );
    const bytes = { $: 'bytes', of: new Uint8Array(20_000).fill(255) };
    expect(fromPlain(toPlain(bytes))).toEqual(bytes);
  });

  test('refuse what cannot be kept', () => {
    expect(() => toPlain({ act: () => undefined })).toThrow(TypeError);
  });
});

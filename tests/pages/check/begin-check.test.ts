import { expect, test } from 'vitest';
import type { App } from '../../../shared/pages/app';
import { beginCheck } from '../../../shared/pages/running';
import { openMemoryStore } from '../../../shared/store/open-memory-store';
import { opening } from '../../engine/session-log';

function appWithEmptyStore(): App {
  const tools = {
    host: opening.host,
    clock: { now: () => new Date('2026-11-23T08:00:00.000Z'), tick: () => 0 },
    randomness: { seed: () => 7, uuid: () => crypto.randomUUID() },
    offers: new Set<string>(),
  };
  return { store: openMemoryStore(), catalogue: [], tools } as unknown as App;
}

test('a second press while a check is being begun gets the same check', async () => {
  const app = appWithEmptyStore();
  const [first, second] = await Promise.all([beginCheck(app, null), beginCheck(app, null)]);
  expect(second).toBe(first);
  expect((await app.store.sessionLog.list()).records).toHaveLength(1);
});

test('another check is begun once the first is there', async () => {
  const app = appWithEmptyStore();
  await beginCheck(app, null);
  await beginCheck(app, null);
  expect((await app.store.sessionLog.list()).records).toHaveLength(2);
});

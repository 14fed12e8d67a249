import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { logState } from '../../shared/engine/log-proof';
import { replay } from '../../shared/engine/session';
import { unlockKey } from '../../shared/exchange/coach-key';
import { openResult, openResultWithWords } from '../../shared/exchange/open-result';
import { resultVersion } from '../../shared/model/result';
import { openStore } from '../../shared/store/open-store';
import { formatBytes, formatJson, layDown, oldDatabase, oldPassphrase, untagged } from './old-database';

const releases = [
  { release: 'v1', version: 1, toKey: ['to-key', 'to-key-armored'] },
  { release: 'v2', version: 2, toKey: ['to-key', 'to-key-armored', 'to-key-packed'] },
] as const;

describe.each(releases)('results of $release', ({ release, version, toKey }) => {
  const keys = formatJson(`${release}/keys.json`) as { identity: string; words: string };
  const held = (name: string) => ({ ...formatJson(`${release}/${name}.json`), version: resultVersion });

  test.each(toKey)('%s opens with its key, and holds what it held', async (name) => {
    const opened = await openResult(formatBytes(`${release}/${name}.age`), [keys.identity]);
    expect(opened).toEqual({ ok: true, result: held(name) });
  });

  test('with-words opens with its five words', async () => {
    const opened = await openResultWithWords(formatBytes(`${release}/with-words.age`), keys.words);
    expect(opened).toEqual({ ok: true, result: held('with-words') });
  });

  test(`they really are of version ${version}`, () => {
    for (const name of [...toKey, 'with-words']) expect(formatJson(`${release}/${name}.json`).version).toBe(version);
  });
});

test('the chain of a log of version 2 still proves its result, and a change of it still shows', async () => {
  const { identity } = formatJson('v2/keys.json') as { identity: string };
  for (const name of ['to-key', 'to-key-packed']) {
    const opened = await openResult(formatBytes(`v2/${name}.age`), [identity]);
    if (!opened.ok) throw new Error(opened.problem);
    const { result } = opened;
    expect(await logState(result)).toBe('whole');
    expect(await logState({ ...result, endedAt: '2026-11-23T14:46:25.131Z' })).not.toBe('whole');
  }
});

let databases = 0;
async function opened(old: ReturnType<typeof oldDatabase>) {
  const name = `old-${databases++}`;
  await layDown(old, name);
  return openStore({ name, signal: new AbortController().signal });
}

describe.each(releases)('a database of $release', ({ release }) => {
  const old = oldDatabase(release);
  const records = (store: string) => old.stores.find(({ name }) => name === store)?.records ?? [];

  test('keeps every session, log and draft', async () => {
    const store = await opened(old);
    const sessions = await store.sessionLog.list();
    expect(sessions.damaged).toEqual([]);
    expect(sessions.records).toHaveLength(3);
    for (const { id } of sessions.records) {
      const wanted = records('events').filter(({ key }) => key[0] === id);
      expect(await store.sessionLog.read(id)).toEqual({ records: wanted.map(({ value }) => value), damaged: [] });
    }
    expect(records('drafts').length).toBeGreaterThan(0);
    for (const { key, value } of records('drafts')) {
      expect(await store.drafts.read(String(key[0]), Number(key[1]))).toEqual(untagged(value));
    }
  });

  test('goes on with the open check where it was', async () => {
    const { sessionLog } = await opened(old);
    const record = await sessionLog.newestOpen('check');
    const session = replay((await sessionLog.read(record?.id ?? '')).records);
    expect(session).toMatchObject({ open: { task: 'leave-clean', estimate: 'alone' }, closed: null });
    expect(session?.attempts).toHaveLength(1);
  });

  test('keeps settings, and the coach key behind its passphrase, which opens what the app sealed to it', async () => {
    const store = await opened(old);
    expect(await store.settings.read()).toEqual(records('settings')[0]?.value);
    const [key] = (await store.keys.list()).records;
    if (!key) throw new Error('no key');
    const unlocked = await unlockKey(key, oldPassphrase);
    if (!unlocked.ok) throw new Error(unlocked.problem);
    const saved = await openResult(formatBytes(`${release}/from-the-app.age`), [unlocked.identity]);
    expect(saved).toMatchObject({ ok: true, result: { person: { name: 'Mira Özdemir' } } });
    for (const { value } of records('results')) {
      expect(await openResult((untagged(value) as { sealed: Uint8Array }).sealed, [unlocked.identity])).toEqual(saved);
    }
  });
});

test('the database of version 1 holds its result as a file, that of version 2 in the vault', () => {
  const count = (release: 'v1' | 'v2', store: string) =>
    oldDatabase(release).stores.find(({ name }) => name === store)?.records.length;
  expect([count('v1', 'results'), count('v1', 'records')]).toEqual([1, undefined]);
  expect([count('v2', 'results'), count('v2', 'records')]).toEqual([0, 4]);
});

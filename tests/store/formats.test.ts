import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { replay } from '../../shared/engine/session';
import { unlockKey } from '../../shared/exchange/coach-key';
import { openResult, openResultWithWords } from '../../shared/exchange/open-result';
import { resultVersion } from '../../shared/model/result';
import { openStore } from '../../shared/store/open-store';
import { formats, layDown, oldDatabase, untagged } from './old-database';

const read = (path: string) => new Uint8Array(readFileSync(formats(path)));
const json = (path: string) => JSON.parse(readFileSync(formats(path), 'utf8'));
const keys = json('v1/keys.json') as { identity: string; words: string };

describe('results of version 1', () => {
  test.each(['to-key', 'to-key-armored'])('%s opens with its key, and holds what it held', async (name) => {
    const opened = await openResult(read(`v1/${name}.age`), [keys.identity]);
    expect(opened).toEqual({ ok: true, result: { ...json(`v1/${name}.json`), version: resultVersion } });
  });

  test('with-words opens with its five words', async () => {
    const opened = await openResultWithWords(read('v1/with-words.age'), keys.words);
    expect(opened).toEqual({ ok: true, result: { ...json('v1/with-words.json'), version: resultVersion } });
  });

  test('they really are of version 1', () => {
    for (const name of ['to-key', 'to-key-armored', 'with-words']) expect(json(`v1/${name}.json`).version).toBe(1);
  });
});

describe('a database of version 1', () => {
  const old = oldDatabase('v1');
  let databases = 0;
  const opened = async () => {
    const name = `old-${databases++}`;
    await layDown(old, name);
    return openStore({ name, signal: new AbortController().signal });
  };
  const records = (store: string) => old.stores.find(({ name }) => name === store)?.records ?? [];

  test('keeps every session, log and draft', async () => {
    const store = await opened();
    const sessions = await store.sessionLog.list();
    expect(sessions.damaged).toEqual([]);
    expect(sessions.records).toHaveLength(records('sessions').length);
    for (const { id } of sessions.records) {
      const wanted = records('events').filter(({ key }) => key[0] === id);
      expect(await store.sessionLog.read(id)).toEqual({ records: wanted.map(({ value }) => value), damaged: [] });
    }
    for (const { key, value } of records('drafts')) {
      expect(await store.drafts.read(String(key[0]), Number(key[1]))).toEqual(untagged(value));
    }
  });

  test('goes on with the open check where it was', async () => {
    const { sessionLog } = await opened();
    const record = await sessionLog.newestOpen('check');
    const session = replay((await sessionLog.read(record?.id ?? '')).records);
    expect(session).toMatchObject({ open: { task: 'leave-clean', estimate: 'alone' }, closed: null });
    expect(session?.attempts).toHaveLength(1);
  });

  test('keeps settings, the coach key behind its passphrase, and the result sealed to it', async () => {
    const store = await opened();
    expect(await store.settings.read()).toEqual(records('settings')[0]?.value);
    const [key] = (await store.keys.list()).records;
    if (!key) throw new Error('no key');
    const unlocked = await unlockKey(key, 'Apfel Wolke Treppe Lampe');
    if (!unlocked.ok) throw new Error(unlocked.problem);
    const saved = await openResult(read('v1/from-the-app.age'), [unlocked.identity]);
    expect(saved).toMatchObject({ ok: true, result: { person: { name: 'Mira Özdemir' } } });
    const [kept] = records('results').map(({ value }) => untagged(value) as { sealed: Uint8Array });
    expect(kept && (await openResult(kept.sealed, [unlocked.identity]))).toEqual(saved);
  });
});

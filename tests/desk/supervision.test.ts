import { beforeEach, describe, expect, test } from 'vitest';
import type { DeskDoor } from '../../shared/desk/desk-door';
import { beginJournal, continueJournal } from '../../shared/engine/journal';
import { proofOf } from '../../shared/engine/log-proof';
import { resultOf } from '../../shared/engine/result';
import { replay } from '../../shared/engine/session';
import type { UnlockedKey } from '../../shared/exchange/coach-key';
import { createSigner } from '../../shared/exchange/ed25519';
import { codeOf, readCode } from '../../shared/exchange/supervision-code';
import { countersign } from '../../shared/exchange/supervision-paper';
import type { Result } from '../../shared/model/result';
import type { SessionEvent } from '../../shared/model/session';
import { memoryShelf } from '../../shared/store/memory-shelf';
import { opening } from '../engine/session-log';
import { checkOf } from '../pages/coach/people';
import { course, deskOn, fileOf, keyOf, never, untold } from './desk-at-hand';

let key: UnlockedKey;
let door: DeskDoor;
beforeEach(async () => {
  key = await keyOf(1);
  door = await deskOn(memoryShelf(), key);
});

/** The result of a real log. */
async function checkedResult(n = 1): Promise<Result> {
  const log: SessionEvent[] = [];
  const keeper = { append: async (_: string, event: SessionEvent) => void log.push(event) };
  const now = () => new Date('2026-11-20T09:00:00.000Z');
  await beginJournal({ ...opening, session: checkOf(n) }, keeper, now);
  const journal = continueJournal([...log], keeper, now);
  await journal.note({ kind: 'task-offered', task: 'application-mail', seed: n });
  await journal.note({ kind: 'estimate-given', estimate: 'alone' });
  await journal.note({ kind: 'attempt-closed', ending: 'cannot', milliseconds: 9, findings: [] });
  await journal.note({ kind: 'closed', reason: 'person' });
  const session = replay(log);
  if (!session) throw new Error('no log');
  return resultOf(session, { name: `Person ${n}`, equipment: {} }, null, await proofOf(log));
}

const endOf = ({ check, log }: Result) => codeOf(check, log?.head ?? '');
const typedOf = async (result: Result) => ({ code: (await endOf(result)).code, digest: null });
const take = async (result: Result) =>
  (await door.importFiles([await fileOf(result, key.key.recipient)], untold, never)).looked[0]?.outcome.outcome;
const trustIn = async ({ check }: Result) => (await door.person(check, course, never))?.person.trust;
async function lineOf() {
  const { supervisedBy, mark } = (await door.overview(course, never)).line(0);
  return { supervisedBy, mark };
}

describe('a check that was supervised', () => {
  test.each(['typed', 'read from the code on screen'])(
    'at this desk, signed before the result comes (%s)',
    async (how) => {
      const result = await checkedResult();
      const code = how === 'typed' ? await typedOf(result) : await endOf(result);
      await door.supervise({ change: 'sign', code, by: 'Frau Kaya' });
      await take(result);
      expect(await trustIn(result)).toMatchObject({
        log: 'whole',
        supervised: { kind: 'supervised', by: 'Frau Kaya' },
      });
      expect(await lineOf()).toEqual({ supervisedBy: 'Frau Kaya', mark: null });
    },
  );

  test('at this desk, signed after the result came', async () => {
    const result = await checkedResult();
    await take(result);
    expect(await lineOf()).toEqual({ supervisedBy: null, mark: null });
    const { concerned } = await door.supervise({ change: 'sign', code: await typedOf(result), by: 'Frau Kaya' });
    expect(concerned).toEqual([result.check]);
    expect(await lineOf()).toEqual({ supervisedBy: 'Frau Kaya', mark: null });
  });

  test('by a colleague whose key is accepted, and no longer after it was forgotten', async () => {
    const result = await checkedResult();
    const supervision = await countersign(
      await endOf(result),
      'Herr Böhm',
      '2026-11-20T10:00:00.000Z',
      await createSigner(),
    );
    await take(result);
    expect(await take({ ...result, supervision })).toBe('updated');
    expect(await take(result)).toBe('older');
    expect(await trustIn(result)).toMatchObject({ supervised: { kind: 'unknown-key', by: 'Herr Böhm' } });
    expect(await lineOf()).toEqual({ supervisedBy: null, mark: 'supervision-unknown' });
    const { publicKey } = supervision;
    await door.supervise({ change: 'accept', publicKey, label: 'Herr Böhm, Zimmer 12' });
    expect(await lineOf()).toEqual({ supervisedBy: 'Herr Böhm', mark: null });
    await door.supervise({ change: 'forget', publicKey });
    expect(await lineOf()).toEqual({ supervisedBy: null, mark: 'supervision-unknown' });
  });

  test('is told where it was seen from its beginning', async () => {
    const result = await checkedResult();
    const start = await codeOf(result.check, (await logStart()).link ?? '');
    await door.supervise({ change: 'begin', code: start.code });
    await take(result);
    expect((await trustIn(result))?.begunAt).toBe('2026-11-23T08:00:00.000Z');
  });
});

async function logStart(): Promise<SessionEvent> {
  const log: SessionEvent[] = [];
  const keeper = { append: async (_: string, event: SessionEvent) => void log.push(event) };
  await beginJournal({ ...opening, session: checkOf(1) }, keeper, () => new Date('2026-11-20T09:00:00.000Z'));
  return log[0] as SessionEvent;
}

describe('what is no supervision', () => {
  test('a check that nobody signed for is a self-test', async () => {
    const result = await checkedResult();
    await take(result);
    expect(await trustIn(result)).toMatchObject({ log: 'whole', supervised: { kind: 'alone' }, begunAt: null });
  });

  test('a countersignature of another check cannot be used again', async () => {
    const [one, other] = [await checkedResult(1), await checkedResult(2)];
    await door.supervise({ change: 'sign', code: await typedOf(one), by: 'Frau Kaya' });
    const supervision = (await door.supervise({ change: 'none' })).book.given[0];
    if (!supervision) throw new Error('nothing given');
    await take({ ...other, supervision });
    expect(await trustIn(other)).toMatchObject({ supervised: { kind: 'wrong' } });
    expect(await lineOf()).toEqual({ supervisedBy: null, mark: 'supervision-wrong' });
  });

  test.each<[string, (result: Result) => Result]>([
    [
      'an attempt',
      (result) => ({ ...result, attempts: result.attempts.map((one) => ({ ...one, ending: 'done' as const })) }),
    ],
    ['the app', (result) => ({ ...result, host: { ...result.host, app: '9.9.9' } })],
    ['the end', (result) => ({ ...result, endedAt: '2026-11-21T09:00:00.000Z' })],
  ])('after %s was edited, the log no longer fits and the signature no longer holds', async (_, edit) => {
    const result = await checkedResult();
    await door.supervise({ change: 'sign', code: await typedOf(result), by: 'Frau Kaya' });
    await take(edit(result));
    expect(await trustIn(result)).toMatchObject({ log: 'broken', supervised: { kind: 'alone' } });
    expect(await lineOf()).toEqual({ supervisedBy: null, mark: 'log-broken' });
    const { profile } = (await door.person(result.check, course, never))?.person ?? {};
    expect(profile).toBeDefined();
  });

  test('a forged name, a forged key, and a result without a log', async () => {
    const result = await checkedResult();
    const signed = await countersign(
      await endOf(result),
      'Frau Kaya',
      '2026-11-20T10:00:00.000Z',
      await createSigner(),
    );
    await take({ ...result, supervision: { ...signed, by: 'Der Chef' } });
    expect(await lineOf()).toEqual({ supervisedBy: null, mark: 'supervision-wrong' });
    const { log: _, ...older } = await checkedResult(3);
    await take({ ...older, supervision: signed });
    expect(await trustIn(older)).toMatchObject({ log: 'none', supervised: { kind: 'wrong' } });
  });

  test('a mistyped code is refused before anything is signed', async () => {
    const { code } = await typedOf(await checkedResult());
    const wrong = (code[0] === 'A' ? 'B' : 'A') + code.slice(1);
    expect(readCode(wrong).ok).toBe(false);
  });
});

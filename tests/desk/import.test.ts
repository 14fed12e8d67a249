import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { DeskDoor } from '../../shared/desk/desk-door';
import type { UnlockedKey } from '../../shared/exchange/coach-key';
import { fingerprintWords } from '../../shared/exchange/fingerprint';
import { sealResult, sealResultWithWords } from '../../shared/exchange/seal-result';
import { memoryShelf } from '../../shared/store/memory-shelf';
import { checkOf, resultOf } from '../pages/coach/people';
import { course, deskOn, fileOf, filesFor, inWords, keyOf, namesAt, never, untold } from './desk-at-hand';

let mine: UnlockedKey;
let hers: UnlockedKey;
let door: DeskDoor;
beforeAll(async () => {
  [mine, hers] = await Promise.all([keyOf(1), keyOf(2, 'Frau Blum')]);
});
beforeEach(async () => {
  door = await deskOn(memoryShelf(), mine);
});

test('one bad file never stops the rest', async () => {
  const { recipient } = mine.key;
  const unreadable = new File([], 'gone.age');
  vi.spyOn(unreadable, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
  const huge = new File([], 'huge.age');
  Object.defineProperty(huge, 'size', { value: 100 * 1024 * 1024 });
  const cut = new File([(await sealResult(resultOf(1), [recipient])).subarray(0, 420)], 'cut.age');
  const locked = new File(
    [await sealResultWithWords(resultOf(5), ['eins', 'zwei', 'drei', 'vier', 'fünf'])],
    'words.age',
  );
  const files = [
    new File(['hello'], 'letter.txt'),
    unreadable,
    huge,
    cut,
    locked,
    await fileOf(resultOf(1), hers.key.recipient),
    ...(await filesFor([1, 2], mine)),
  ];
  const progress = vi.fn();
  const { looked, all } = await door.importFiles(files, progress, never);
  expect(inWords(looked)).toEqual([
    'foreign',
    'unreadable',
    'too-large',
    'damaged',
    'needs-passphrase',
    'wrong-key',
    'added',
    'added',
  ]);
  expect(all).toBe(8);
  expect(progress.mock.calls.at(-1)).toEqual([8, 8]);
  expect(await namesAt(door)).toEqual(['Person 1', 'Person 2']);
  expect(await door.importWithWords(locked, 'etwas anderes', never)).toBe('wrong-passphrase');
  expect(await door.importWithWords(locked, 'eins zwei drei vier fünf', never)).toBe('loaded');
  expect(await namesAt(door)).toContain('Person 5');
});

test('21 the same check twice is one line; only a newer file replaces it', async () => {
  const early = resultOf(1);
  const late = resultOf(1, { endedAt: '2026-11-02T10:00:00.000Z', person: { name: 'Neu', equipment: {} } });
  const files = await Promise.all([early, early, late, early].map((one) => fileOf(one, mine.key.recipient)));
  expect(inWords((await door.importFiles(files, untold, never)).looked)).toEqual([
    'added',
    'duplicate',
    'updated',
    'older',
  ]);
  expect(inWords((await door.importFiles(files, untold, never)).looked)).toEqual([
    'older',
    'older',
    'duplicate',
    'older',
  ]);
  expect(await namesAt(door)).toEqual(['Neu']);
  expect((await door.person(early.check, course, never))?.person.result.endedAt).toBe(late.endedAt);
});

test('stopping keeps what was loaded until then', async () => {
  const files = await filesFor(
    Array.from({ length: 40 }, (_, n) => n),
    mine,
  );
  const stop = new AbortController();
  const report = await door.importFiles(files, (done) => void (done === 12 && stop.abort()), stop.signal);
  expect(report).toMatchObject({ all: 40 });
  expect(report.looked).toHaveLength(12);
  expect(await namesAt(door)).toHaveLength(12);
});

test('28 a file for another key says whose, in the words of its fingerprint', async () => {
  const { looked } = await door.importFiles([await fileOf(resultOf(1), hers.key.recipient)], untold, never);
  expect(looked[0]?.outcome).toMatchObject({ needs: [await fingerprintWords(hers.key.recipient)] });
});

test('a key taken from its sheet opens files too, retired as well', async () => {
  const files = [await fileOf(resultOf(1), hers.key.recipient)];
  expect(inWords((await door.importFiles(files, untold, never)).looked)).toEqual(['wrong-key']);
  expect(await door.takeKey('Gemeinsamer Schlüssel', `${hers.identity.slice(0, -2)}QQ`)).toBe('mistyped');
  await door.takeKey('Gemeinsamer Schlüssel', ` ${hers.identity.toLowerCase()} `);
  expect(await door.takeKey('Noch einmal', hers.identity)).toBe('known');
  await door.changeKeys({ change: 'retire', recipient: hers.key.recipient });
  expect(inWords((await door.importFiles(files, untold, never)).looked)).toEqual(['added']);
});

test('another check under the same name is told, however the name is written', async () => {
  const named = (n: number, name: string, endedAt: string) => resultOf(n, { endedAt, person: { name, equipment: {} } });
  const files = await Promise.all(
    [
      named(1, 'Ayşe  Şahin', '2026-08-02T09:00:00.000Z'),
      named(2, 'sahin, AYSE', '2026-11-02T09:00:00.000Z'),
      named(3, 'Ayşe Demir', '2026-11-02T09:00:00.000Z'),
    ].map((one) => fileOf(one, mine.key.recipient)),
  );
  const { looked } = await door.importFiles(files, untold, never);
  const sameName = looked.map(({ outcome }) => (outcome.outcome === 'refused' ? [] : outcome.sameName));
  expect(sameName).toEqual([[], [{ check: checkOf(1), endedAt: '2026-08-02T09:00:00.000Z' }], []]);
  expect((await door.person(checkOf(1), course, never))?.sameName.map(({ check }) => check)).toEqual([checkOf(2)]);
});

import { beforeAll, expect, test, vi } from 'vitest';
import { createKey, type UnlockedKey } from '../../shared/exchange/coach-key';
import { importFiles } from '../../shared/exchange/import-files';
import { sealResult } from '../../shared/exchange/seal-result';
import { checkId, otherCheckId, resultOf } from './results';

let mine: UnlockedKey;
let hers: UnlockedKey;
const { signal } = new AbortController();
const nobody = new Map();

beforeAll(async () => {
  const stamp = { id: checkId, createdAt: '2026-11-23T08:00:00.000Z' };
  mine = await createKey('Frau Kaya', 'ein langes Kennwort', stamp);
  hers = await createKey('Frau Blum', 'ein langes Kennwort', stamp);
});

const fileOf = async (name: string, result = resultOf(checkId), key = mine) =>
  new File([await sealResult(result, [key.key.recipient])], name);
const short = (outcomes: Awaited<ReturnType<typeof importFiles>>) =>
  outcomes.map((outcome) => [outcome.name, outcome.outcome === 'refused' ? outcome.problem : outcome.outcome]);

test('one bad file never stops the rest', async () => {
  const unreadable = new File([], 'gone.age');
  vi.spyOn(unreadable, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
  const huge = new File([], 'huge.age');
  Object.defineProperty(huge, 'size', { value: 100 * 1024 * 1024 });
  const cut = new File([(await sealResult(resultOf(checkId), [mine.key.recipient])).subarray(0, 300)], 'cut.age');
  const files = [
    new File(['hello'], 'letter.txt'),
    unreadable,
    huge,
    cut,
    await fileOf('hers.age', resultOf(checkId), hers),
    await fileOf('first.age'),
    await fileOf('second.age', resultOf(otherCheckId)),
  ];
  const progress = vi.fn();
  const outcomes = await importFiles(files, [mine.identity], nobody, progress, signal);
  expect(short(outcomes)).toEqual([
    ['letter.txt', 'foreign'],
    ['gone.age', 'unreadable'],
    ['huge.age', 'too-large'],
    ['cut.age', 'damaged'],
    ['hers.age', 'wrong-key'],
    ['first.age', 'added'],
    ['second.age', 'added'],
  ]);
  expect(progress.mock.calls.at(-1)).toEqual([7, 7]);
});

test('the same check twice is one record; only a newer file replaces it', async () => {
  const early = resultOf(checkId, '2026-11-23T09:00:00.000Z');
  const late = resultOf(checkId, '2026-11-23T10:00:00.000Z');
  const files = [
    await fileOf('early.age', early),
    await fileOf('early copy.age', early),
    await fileOf('late.age', late),
    await fileOf('early again.age', early),
  ];
  expect(short(await importFiles(files, [mine.identity], nobody, () => {}, signal))).toEqual([
    ['early.age', 'added'],
    ['early copy.age', 'duplicate'],
    ['late.age', 'updated'],
    ['early again.age', 'older'],
  ]);
  const known = new Map([[checkId, late]]);
  expect(short(await importFiles(files, [mine.identity], known, () => {}, signal))).toEqual([
    ['early.age', 'older'],
    ['early copy.age', 'older'],
    ['late.age', 'duplicate'],
    ['early again.age', 'older'],
  ]);
  expect(known.size).toBe(1);
});

test('stops between two files when it is asked to', async () => {
  const stopping = new AbortController();
  const files = [await fileOf('first.age'), await fileOf('second.age')];
  const progress = vi.fn(() => stopping.abort(new Error('enough')));
  await expect(importFiles(files, [mine.identity], nobody, progress, stopping.signal)).rejects.toThrow('enough');
  expect(progress).toHaveBeenCalledTimes(1);
});

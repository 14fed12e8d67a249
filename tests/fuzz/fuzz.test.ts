import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { FuzzedDoor } from './door';
import { fuzzedDoors } from './doors';
import { runFuzz } from './run-fuzz';

const tick = () => performance.now();

// The reader of CSV warns of doubled headings; here they are wanted.
beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined));

describe.each(fuzzedDoors)('$name', ({ good }) => {
  test('good ones are taken, and the second look agrees', async () => {
    for (const answer of await good()) expect(answer).toEqual({ taken: true, wrong: null });
  });
});

test('a short run of hostile files: nothing is thrown, hangs, or is taken wrongly (npm run fuzz runs longer)', async () => {
  const seed = Date.now() % 1_000_000;
  const { failures } = await runFuzz(fuzzedDoors, { seed, count: 26 * fuzzedDoors.length, seconds: 20, tick });
  expect(failures).toEqual([]);
});

describe('the run itself turns red', () => {
  const door = (knock: FuzzedDoor['knock']): FuzzedDoor => ({
    name: 'x',
    problems: ['named'],
    knock,
    good: async () => [],
  });
  test.each<[string, FuzzedDoor['knock']]>([
    ['at a throw', () => Promise.reject(new TypeError('x'))],
    ['at a refusal without a name', async () => ({ taken: false, problem: 'other' })],
    ['at a wrong acceptance', async () => ({ taken: true, wrong: 'it is' })],
  ])('%s', async (_name, knock) => {
    const { failures } = await runFuzz([door(knock)], { seed: 1, count: 3, seconds: 1, tick });
    expect(failures.map(({ seed }) => seed)).toEqual([1, 2, 3]);
  });

  test('at slowness', async () => {
    let now = 0;
    const slow = door(async () => {
      now += 10_001;
      return { taken: false, problem: 'named' };
    });
    const { failures } = await runFuzz([slow], { seed: 1, count: 9, seconds: 15, tick: () => now });
    expect(failures).toHaveLength(2);
  });
});

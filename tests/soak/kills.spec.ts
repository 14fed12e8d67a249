import { expect, test } from '../e2e/journey';
import { inOneLine, killAndLook } from './kills';

const kills = Number(process.env.KILLS ?? 50);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

test(`1 ${kills} kills at random moments of a running check lose no acknowledged answer`, async ({ desk, site }) => {
  test.setTimeout(kills * 60_000);
  console.log(`seed ${seed}`);
  const tally = await killAndLook(desk, site, kills, seed, (now) => console.log(inOneLine(now)));
  console.log(inOneLine(tally));
  expect(tally.lost).toEqual([]);
  expect(tally.found).toBe(tally.acknowledged);
  expect(tally.acknowledged).toBeGreaterThan(kills);
});

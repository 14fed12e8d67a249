import { inOneLine, killAndLook } from '../../soak/kills';
import { expect, test } from '../journey';

/** The long run is `npm run soak`. */
test('1 killed at random moments of a running check, every acknowledged answer is there', async ({ desk, site }) => {
  const seed = Date.now() % 1_000_000;
  const tally = await killAndLook(desk, site, 3, seed);
  console.log(`seed ${seed}: ${inOneLine(tally)}`);
  expect(tally.acknowledged).toBeGreaterThan(0);
  expect(tally.lost).toEqual([]);
  expect(tally.found).toBe(tally.acknowledged);
});

import { expect, test } from 'vitest';
import { createStopwatch } from '../../shared/engine/stopwatch';

function clocked() {
  let time = 1000;
  const watch = createStopwatch(() => time);
  return { watch, pass: (milliseconds: number) => (time += milliseconds) };
}

test('counts only while it runs', () => {
  const { watch, pass } = clocked();
  pass(500);
  watch.run();
  pass(700);
  watch.stop();
  pass(900);
  expect(watch.read()).toBe(700);
});

test('goes on from a time already worked', () => {
  const { watch, pass } = clocked();
  watch.reset(5000);
  watch.run();
  pass(250);
  expect(watch.read()).toBe(5250);
});

test('17 a night of sleep is not work', () => {
  const { watch, pass } = clocked();
  watch.run();
  pass(8 * 3_600_000);
  expect(watch.read()).toBe(600_000);
});

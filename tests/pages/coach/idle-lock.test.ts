// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchIdle } from '../../../shared/pages/coach/idle-lock';

const minutes = 60_000;
let tick = 0;
let wall = 0;
const clock = { tick: () => tick, now: () => new Date(wall) };

beforeEach(() => {
  vi.useFakeTimers();
  tick = 0;
  wall = Date.parse('2026-11-02T09:00:00Z');
});
afterEach(() => {
  vi.useRealTimers();
});

/** Watches with a warning of one minute. @returns what it told */
function watched(signal = new AbortController().signal) {
  const onIdle = vi.fn();
  const onWarning = vi.fn();
  watchIdle(clock, { idleAfter: 15 * minutes, warnBefore: 1 * minutes, onWarning, onIdle }, signal);
  return { onIdle, onWarning };
}

/** Lets time pass as a computer that is awake sees it. */
function pass(milliseconds: number) {
  for (let gone = 0; gone < milliseconds; gone += 10_000) {
    tick += 10_000;
    wall += 10_000;
    vi.advanceTimersByTime(10_000);
  }
}

test('locks after the idle time, and every touch starts it anew', () => {
  const { onIdle } = watched();
  pass(14 * minutes);
  dispatchEvent(new Event('keydown'));
  pass(14 * minutes);
  expect(onIdle).not.toHaveBeenCalled();
  pass(1 * minutes);
  expect(onIdle).toHaveBeenCalled();
});

test('a computer that slept is locked at the first touch', () => {
  const { onIdle } = watched();
  wall += 8 * 60 * minutes;
  dispatchEvent(new Event('pointerdown'));
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('warns a minute before, counts down, and takes the warning back at a touch', () => {
  const { onIdle, onWarning } = watched();
  pass(13 * minutes);
  expect(onWarning).not.toHaveBeenCalled();
  pass(1 * minutes);
  expect(onWarning).toHaveBeenLastCalledWith(1 * minutes);
  pass(20_000);
  expect(onWarning).toHaveBeenLastCalledWith(40_000);
  dispatchEvent(new Event('pointerdown'));
  expect(onWarning).toHaveBeenLastCalledWith(null);
  pass(13 * minutes);
  expect(onIdle).not.toHaveBeenCalled();
  pass(2 * minutes);
  expect(onIdle).toHaveBeenCalled();
});

test('stops watching when the desk closes', () => {
  const watch = new AbortController();
  const { onIdle } = watched(watch.signal);
  watch.abort();
  pass(20 * minutes);
  expect(onIdle).not.toHaveBeenCalled();
});

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

/** Lets time pass as a computer that is awake sees it. */
function pass(milliseconds: number) {
  for (let gone = 0; gone < milliseconds; gone += 10_000) {
    tick += 10_000;
    wall += 10_000;
    vi.advanceTimersByTime(10_000);
  }
}

test('locks after the idle time, and every touch starts it anew', () => {
  const onIdle = vi.fn();
  watchIdle(clock, 15 * minutes, onIdle, new AbortController().signal);
  pass(14 * minutes);
  dispatchEvent(new Event('keydown'));
  pass(14 * minutes);
  expect(onIdle).not.toHaveBeenCalled();
  pass(1 * minutes);
  expect(onIdle).toHaveBeenCalled();
});

test('a computer that slept is locked at the first touch', () => {
  const onIdle = vi.fn();
  watchIdle(clock, 15 * minutes, onIdle, new AbortController().signal);
  wall += 8 * 60 * minutes;
  dispatchEvent(new Event('pointerdown'));
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('stops watching when the desk closes', () => {
  const onIdle = vi.fn();
  const watch = new AbortController();
  watchIdle(clock, 15 * minutes, onIdle, watch.signal);
  watch.abort();
  pass(20 * minutes);
  expect(onIdle).not.toHaveBeenCalled();
});

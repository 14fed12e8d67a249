// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchDays } from '../../../shared/pages/coach/watch-days';

let now = new Date();
const clock = { now: () => now, tick: () => 0 };
const at = (moment: string) => {
  now = new Date(moment);
};
const aMinute = () => vi.advanceTimersByTime(60_000);

beforeEach(() => {
  vi.useFakeTimers();
  at('2027-11-22T23:58:30Z');
});
afterEach(() => {
  vi.useRealTimers();
});

test('tells each new day once, within a minute', () => {
  const onDay = vi.fn();
  watchDays(clock, onDay, new AbortController().signal);
  aMinute();
  expect(onDay).not.toHaveBeenCalled();
  at('2027-11-23T00:00:20Z');
  aMinute();
  aMinute();
  expect(onDay).toHaveBeenCalledTimes(1);
  at('2027-11-24T00:00:20Z');
  aMinute();
  expect(onDay).toHaveBeenCalledTimes(2);
});

test('looks at once when the page is seen again, and no more once the desk is left', () => {
  const onDay = vi.fn();
  const life = new AbortController();
  watchDays(clock, onDay, life.signal);
  at('2027-11-25T07:00:00Z');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(onDay).toHaveBeenCalledTimes(1);
  life.abort();
  at('2027-11-26T07:00:00Z');
  document.dispatchEvent(new Event('visibilitychange'));
  aMinute();
  expect(onDay).toHaveBeenCalledTimes(1);
});

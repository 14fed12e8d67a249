// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadWords, loadWordsIn } from '../../shared/i18n/words';
import { material } from '../../shared/tasks/interview-lobby/material';
import { Scene } from '../../shared/tasks/interview-lobby/Scene';
import { type ScenarioClock, useMinutes, useScenarioClock } from '../../shared/tasks/interview-lobby/scenario-clock';

const made = material(7);
const screen = () => document.body;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  render(null, screen());
  vi.useRealTimers();
});

let clock: ScenarioClock;
function Clocked() {
  clock = useScenarioClock(() => Date.now(), 0);
  const minutes = useMinutes(
    () => made.secondsToStart - clock.passed(),
    () => undefined,
  );
  return <Scene material={made} minutesToStart={minutes} onTurnBack={clock.turnBack} />;
}
const after = (minutes: number) =>
  act(() => {
    vi.advanceTimersByTime(minutes * 60_000 + 1_000);
  });
const button = () => screen().querySelector('button');

test('who needs longer turns the clock back as often as they like, and is on time', async () => {
  await Promise.all([loadWords(['interview-lobby']), loadWordsIn('de', ['interview-lobby'])]);
  act(() => render(<Clocked />, screen()));
  expect(button(), 'nobody is hurried at the beginning').toBeNull();
  for (let more = 0; more < 12; more += 1) {
    after(made.secondsToStart / 60 + 4);
    expect(screen().querySelector('[role="status"] button')).not.toBeNull();
    act(() => button()?.click());
    expect(document.activeElement?.localName, 'the focus stays there').toBe('section');
    after(0);
    expect(button()).toBeNull();
  }
  expect(clock.passed()).toBeLessThan(5);
});

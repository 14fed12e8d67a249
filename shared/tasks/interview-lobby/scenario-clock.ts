import { useEffect, useRef, useState } from 'preact/hooks';

export interface ScenarioClock {
  /** Seconds that have passed: in earlier visits and since this one began. */
  readonly passed: () => number;
  /** Back to where it stood at first. */
  readonly turnBack: () => void;
}

/** @param before seconds that passed in earlier visits */
export function useScenarioClock(tick: () => number, before: number): ScenarioClock {
  const began = useRef({ tick: tick(), before });
  return {
    passed: () => began.current.before + (tick() - began.current.tick) / 1000,
    turnBack() {
      began.current = { tick: tick(), before: 0 };
    },
  };
}

/** Whole minutes of a clock that runs down, looked at once a second; `onChange` is called when they have changed. */
export function useMinutes(secondsLeft: () => number, onChange: () => void): number {
  const minutesNow = () => Math.ceil(secondsLeft() / 60);
  const [minutes, setMinutes] = useState(minutesNow);
  const latest = useRef({ minutesNow, onChange });
  latest.current = { minutesNow, onChange };
  useEffect(() => {
    let shown = minutes;
    const timer = setInterval(() => {
      const now = latest.current.minutesNow();
      if (now === shown) return;
      shown = now;
      setMinutes(now);
      latest.current.onChange();
    }, 1000);
    return () => clearInterval(timer);
  }, []);
  return minutes;
}

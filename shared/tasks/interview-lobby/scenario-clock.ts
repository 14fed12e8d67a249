import { useEffect, useRef, useState } from 'preact/hooks';

/** Seconds of the scenario's clock: `before` from earlier visits and those since this one began. */
export function usePassed(tick: () => number, before: number): () => number {
  const began = useRef({ tick: tick(), before });
  return () => began.current.before + (tick() - began.current.tick) / 1000;
}

/** Whole minutes of a clock that runs down, looked at once a second; `onChange` is called when one has passed. */
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

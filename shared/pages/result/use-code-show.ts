import { useEffect, useState } from 'preact/hooks';
import { codeNumbers } from '../../exchange/qr/message-codes';

/** Codes a second, from a slow camera to a good one. */
export const speeds = { slow: 2, normal: 4, fast: 8 } as const;
export type Speed = keyof typeof speeds;

export interface CodeShow {
  /** Number of the code on screen. */
  readonly number: number;
  readonly running: boolean;
  readonly speed: Speed;
  readonly run: (running: boolean) => void;
  readonly setSpeed: (speed: Speed) => void;
  /** Stops and shows the code before (-1) or behind (1). */
  readonly step: (by: -1 | 1) => void;
}

/** One code after the other. Whoever asked their device for less motion begins with the first, standing still. */
export function useCodeShow(): CodeShow {
  const [number, setNumber] = useState(0);
  const [running, run] = useState(() => !matchMedia('(prefers-reduced-motion: reduce)').matches);
  const [speed, setSpeed] = useState<Speed>('normal');
  const move = (by: number) => setNumber((now) => (now + by + codeNumbers) % codeNumbers);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => move(1), 1_000 / speeds[speed]);
    return () => clearInterval(timer);
  }, [running, speed]);
  return {
    number,
    running,
    speed,
    run,
    setSpeed,
    step(by) {
      run(false);
      move(by);
    },
  };
}

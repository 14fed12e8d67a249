import { useRef, useState } from 'preact/hooks';
import type { CalibrationRecord } from '../../../measure/calibration/answers';
import type { Calibration } from '../../../measure/calibration/calibrate';
import type { BankTask } from '../../../measure/calibration/coded-bank';
import { useLifetime } from '../../../parts/use-lifetime';
import { runCalibration } from './run-calibration';

export type RunState =
  | { readonly stage: 'idle' }
  /** Done share 0…1. */
  | { readonly stage: 'running'; readonly share: number }
  | { readonly stage: 'stopped' }
  | { readonly stage: 'failed' }
  | { readonly stage: 'done'; readonly calibration: Calibration; readonly createdAt: string };

export interface Run {
  readonly state: RunState;
  /** @param createdAt ISO 8601, written into a bank that may follow */
  readonly start: (createdAt: string) => void;
  readonly stop: () => void;
  /** Forgets what was found. */
  readonly reset: () => void;
}

/** One calibration at a time, in its worker; leaving the page ends it. */
export function useRun(worker: string, records: readonly CalibrationRecord[], tasks: readonly BankTask[]): Run {
  const [state, setState] = useState<RunState>({ stage: 'idle' });
  const lifetime = useLifetime();
  const own = useRef<AbortController | null>(null);

  async function start(createdAt: string) {
    const stopped = new AbortController();
    own.current = stopped;
    setState({ stage: 'running', share: 0 });
    const signal = AbortSignal.any([stopped.signal, lifetime]);
    const tell = (share: number) => setState({ stage: 'running', share });
    try {
      const calibration = await runCalibration(worker, records, tasks, tell, signal);
      setState(calibration ? { stage: 'done', calibration, createdAt } : { stage: 'failed' });
    } catch {
      setState({ stage: stopped.signal.aborted ? 'stopped' : 'failed' });
    }
  }
  return {
    state,
    start: (createdAt) => void start(createdAt),
    stop: () => own.current?.abort(),
    reset: () => setState({ stage: 'idle' }),
  };
}

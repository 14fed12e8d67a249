import { createJobRunner, WorkerError } from '../../../files/create-job-runner';
import type { CalibrationRecord } from '../../../measure/calibration/answers';
import type { Calibration } from '../../../measure/calibration/calibrate';
import type { BankTask } from '../../../measure/calibration/coded-bank';
import type { CalibrationAnswers, CalibrationJob } from './messages';

/** Nobody waits longer for an answer; 10,000 people take about a minute. */
const deadline = 60 * 60_000;

/**
 * Calibrates in a worker; ending the signal ends the worker.
 * @param worker bundled address of `calibration.worker.ts`
 * @throws WorkerError, or the signal's reason
 */
export function runCalibration(
  worker: string,
  records: readonly CalibrationRecord[],
  tasks: readonly BankTask[],
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Calibration | null> {
  const run = createJobRunner<CalibrationJob, CalibrationAnswers, never>({
    address: worker,
    deadlines: { calibrate: deadline },
    refusal: () => new WorkerError('the calibration took too long'),
  });
  const plain = tasks.map(({ id, criteria }) => ({ id, criteria }));
  return run({ kind: 'calibrate', records, tasks: plain }, signal, progress);
}

import type { CalibrationRecord } from '../../../measure/calibration/answers';
import type { Calibration } from '../../../measure/calibration/calibrate';
import type { BankTask } from '../../../measure/calibration/coded-bank';

/** What the page asks of the calibration worker. Plain data: no task's code travels. */
export interface CalibrationJob {
  readonly kind: 'calibrate';
  readonly records: readonly CalibrationRecord[];
  readonly tasks: readonly BankTask[];
}

export interface CalibrationAnswers {
  /** null with too few people. */
  readonly calibrate: Calibration | null;
}

import type { CalibratedCriterion } from '../../../measure/calibration/calibrate';

/** Mean squares outside these bounds are worth a look (Wright & Linacre 1994). */
export const fitLow = 0.7;
export const fitHigh = 1.3;

export function misfits({ estimate }: CalibratedCriterion): boolean {
  return estimate !== null && (estimate.fit.infit < fitLow || estimate.fit.infit > fitHigh);
}

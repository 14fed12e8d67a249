import { serveJobs } from '../../../files/serve-jobs';
import { type Calibration, calibrate } from '../../../measure/calibration/calibrate';
import type { CalibrationJob } from './messages';

/** The page stops a calculation by ending this worker; no signal reaches it. */
serveJobs<CalibrationJob, Calibration | null, never>({
  kinds: ['calibrate'],
  work: async ({ records, tasks }, progress) => calibrate(records, tasks, { progress, signal: null }),
  troubleOf: () => null,
  transferOf: () => [],
});

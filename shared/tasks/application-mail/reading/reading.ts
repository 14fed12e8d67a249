import type { Finding } from '../../../model/criterion';

/** What one sent mail says about one criterion. */
export type Reading = Pick<Finding, 'verdict' | 'reason'>;

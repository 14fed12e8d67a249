import type { Finding } from '../../../model/criterion';

/** A verdict with the code of the sentence that says why. */
export type Judgement = Pick<Finding, 'verdict' | 'reason'>;

export const met = (reason: string): Judgement => ({ verdict: 'met', reason });
export const missed = (reason: string): Judgement => ({ verdict: 'missed', reason });
export const notSeen = (reason: string): Judgement => ({ verdict: 'not-seen', reason });

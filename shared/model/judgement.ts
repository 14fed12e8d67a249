import type { Finding } from './criterion';

/** A verdict with the code of the sentence that says why. */
export type Judgement = Pick<Finding, 'verdict' | 'reason'>;

export const met = (reason: string): Judgement => ({ verdict: 'met', reason });
export const missed = (reason: string): Judgement => ({ verdict: 'missed', reason });
export const notSeen = (reason: string): Judgement => ({ verdict: 'not-seen', reason });

/** Signals disagree or something stays unclear; a person looks instead of us. */
export const showCoach = notSeen('please-show-coach');

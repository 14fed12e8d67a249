import type { Attempt } from '../model/attempt';

/** Estimate beside measurement: a reason to talk, never a judgement. */
export type Gap = 'expected-more' | 'expected-less' | 'fits' | 'unknown';

/** Shares of met criteria under which "alone", and over which "not yet", do not fit what was seen. */
const half = 0.5;
const most = 0.75;

/** Compares what the person expected with what was seen; `unknown` without an estimate or without anything seen. */
export function gapOf({ estimate, ending, findings }: Attempt): Gap {
  const share = ending === 'cannot' ? 0 : shareMet(findings);
  if (estimate === null || share === null || ending === 'fault') return 'unknown';
  if (estimate === 'alone' && share < half) return 'expected-more';
  if ((estimate === 'not-yet' || estimate === 'unsure') && share >= most) return 'expected-less';
  return 'fits';
}

/** Share of the seen criteria that were met, 0…1; null where none was seen. */
function shareMet(findings: Attempt['findings']): number | null {
  const seen = findings.filter(({ verdict }) => verdict !== 'not-seen');
  return seen.length === 0 ? null : seen.filter(({ verdict }) => verdict === 'met').length / seen.length;
}

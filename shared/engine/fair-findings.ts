import type { Ending } from '../model/attempt';
import type { Finding } from '../model/criterion';
import type { Observation } from '../model/observation';

/**
 * The findings that may be held against a person: nobody has missed what was not reached, or what this device failed to
 * look into. Such findings are left out, because nothing was seen.
 */
export function fairFindings(
  findings: readonly Finding[],
  ending: Ending,
  observations: readonly Observation[],
): Finding[] {
  const isBlameless = ending !== 'done' || lastFileUnread(observations);
  const someUnread = observations.some(isUnread);
  return findings.filter(
    ({ verdict, proof }) => verdict !== 'missed' || !(isBlameless || (someUnread && proof.length === 0)),
  );
}

/** The device, not the file, was at fault: views report so when the look into a handed-in file broke off. */
const isUnread = (seen: Observation) => seen.kind === 'fault' && seen.code === 'inspection-failed';

function lastFileUnread(observations: readonly Observation[]): boolean {
  const last = observations.findLast((seen) => isUnread(seen) || seen.kind.endsWith('-handed-in'));
  return last !== undefined && isUnread(last);
}

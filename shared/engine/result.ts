import type { LogProof } from '../model/log-proof';
import type { Person } from '../model/person';
import { type Result, resultVersion } from '../model/result';
import type { Survey } from '../model/survey';
import type { Session } from './session';

/**
 * A closed check as it leaves the device, with only those answers about themselves that the person lets go.
 * @param log what the check's log leaves in the result, see `proofOf`; null without links
 * @throws RangeError for an open check
 */
export function resultOf(session: Session, person: Person, survey: Survey | null, log: LogProof | null): Result {
  if (session.closed === null) throw new RangeError('a check that goes on has no result');
  return {
    format: 'probefahrt-result',
    version: resultVersion,
    check: session.id,
    startedAt: session.startedAt,
    endedAt: session.closed.at,
    stopped: session.closed.reason,
    language: session.language,
    host: session.host,
    person,
    ...(survey && { survey }),
    attempts: [...session.attempts],
    ...(log && { log }),
    ...(session.supervision && { supervision: session.supervision }),
  };
}

import type { Person } from '../model/person';
import { type Result, resultVersion } from '../model/result';
import type { Survey } from '../model/survey';
import type { Session } from './session';

/**
 * A closed check as it leaves the device, with only those answers about themselves that the person lets go.
 * @throws RangeError for an open check
 */
export function resultOf(session: Session, person: Person, survey: Survey | null): Result {
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
  };
}

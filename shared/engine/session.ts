import type { Attempt, Estimate } from '../model/attempt';
import type { HostFacts } from '../model/host';
import type { Invitation } from '../model/invitation';
import type { Observation } from '../model/observation';
import type { Person } from '../model/person';
import type { StopReason } from '../model/result';
import type { SessionEvent } from '../model/session';
import type { Purpose } from '../model/session-record';
import type { Supervision } from '../model/supervision';
import type { Survey } from '../model/survey';

/** The attempt somebody is in. Times in milliseconds of active work. */
export interface OpenAttempt {
  readonly task: string;
  readonly seed: number;
  /** The version of the app that offered it: another one may draw other material from the same seed. */
  readonly app: string;
  readonly estimate: Estimate | null;
  readonly observations: readonly Observation[];
  readonly help: number;
  /** Active time that is certain: up to the last pause or observation. */
  readonly milliseconds: number;
}

/** A check or a practice session, derived from its log by `replay`. */
export interface Session {
  readonly id: string;
  readonly purpose: Purpose;
  readonly seed: number;
  readonly language: string;
  /** Where it was opened. */
  readonly host: HostFacts;
  /** Where it goes on, after a resume file brought it to another device, or the app became another version. */
  readonly movedTo: HostFacts | null;
  readonly invitation: Invitation | null;
  readonly startedAt: string;
  /** null until the person passed the questions about themselves, answered or not. */
  readonly person: Person | null;
  /** null until the person agreed to the survey. */
  readonly survey: Survey | null;
  /** Who sat beside and signed; null until somebody did. */
  readonly supervision: Supervision | null;
  readonly attempts: readonly Attempt[];
  readonly open: OpenAttempt | null;
  readonly paused: boolean;
  readonly closed: { readonly reason: StopReason; readonly at: string } | null;
  /** Number of events so far; the next event's `n`. */
  readonly length: number;
}

/** The version of the app that offers tasks now, as far as the log tells. */
export function appOf({ host, movedTo }: Pick<Session, 'host' | 'movedTo'>): string {
  return (movedTo ?? host).app;
}

/** A log that does not tell a session: a bug or foreign data, never a person's mistake. */
export class BrokenLogError extends Error {
  override name = 'BrokenLogError';
}

/** The session that a log tells, null for an empty log. @throws BrokenLogError */
export function replay(log: readonly SessionEvent[]): Session | null {
  return log.reduce<Session | null>(step, null);
}

/** The session after one more event. @throws BrokenLogError for an event that cannot happen now. */
export function step(session: Session | null, event: SessionEvent): Session {
  if (event.kind === 'opened') return opened(event);
  if (session === null) throw new BrokenLogError('the log does not begin with its opening');
  return { ...session, ...changeBy(session, event), length: session.length + 1 };
}

function opened(event: Extract<SessionEvent, { kind: 'opened' }>): Session {
  return {
    id: event.session,
    purpose: event.purpose,
    seed: event.seed,
    language: event.language,
    host: event.host,
    movedTo: null,
    invitation: event.invitation,
    startedAt: event.at,
    person: null,
    survey: null,
    supervision: null,
    attempts: [],
    open: null,
    paused: false,
    closed: null,
    length: 1,
  };
}

type LaterEvent = Exclude<SessionEvent, { kind: 'opened' }>;

function changeBy(session: Session, event: LaterEvent): Partial<Session> {
  switch (event.kind) {
    case 'person-told':
      return { person: event.person };
    case 'survey-answered':
      return { survey: event.survey };
    case 'countersigned':
      return { supervision: event.supervision };
    case 'task-offered':
      return {
        open: {
          task: event.task,
          seed: event.seed,
          app: appOf(session),
          estimate: null,
          observations: [],
          help: 0,
          milliseconds: 0,
        },
      };
    case 'paused':
      return {
        paused: true,
        open: session.open && {
          ...session.open,
          milliseconds: Math.max(event.milliseconds, session.open.milliseconds),
        },
      };
    case 'resumed':
      return { paused: false, movedTo: event.host ?? session.movedTo };
    case 'closed':
      return { closed: { reason: event.reason, at: event.at }, open: null, paused: false };
    default:
      return changeOfAttempt(session, event, openAttempt(session));
  }
}

type AttemptEvent = Extract<SessionEvent, { kind: 'estimate-given' | 'observed' | 'help-opened' | 'attempt-closed' }>;

function changeOfAttempt(session: Session, event: AttemptEvent, open: OpenAttempt): Partial<Session> {
  switch (event.kind) {
    case 'estimate-given':
      return { open: { ...open, estimate: event.estimate } };
    case 'observed':
      return {
        open: {
          ...open,
          observations: [...open.observations, event.observation],
          milliseconds: Math.max(open.milliseconds, event.observation.at),
        },
      };
    case 'help-opened':
      return { open: { ...open, help: Math.max(open.help, event.step) } };
    case 'attempt-closed':
      return { open: null, paused: false, attempts: [...session.attempts, finished(open, event)] };
  }
}

function finished(open: OpenAttempt, event: Extract<SessionEvent, { kind: 'attempt-closed' }>): Attempt {
  return {
    task: open.task,
    seed: open.seed,
    estimate: open.estimate,
    ending: event.ending,
    milliseconds: event.milliseconds,
    help: open.help,
    observations: [...open.observations],
    findings: event.findings,
  };
}

function openAttempt(session: Session): OpenAttempt {
  if (session.open === null) throw new BrokenLogError('no attempt is open');
  return session.open;
}

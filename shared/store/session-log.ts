import type { SessionEvent } from '../model/session';
import { type SessionRecord, sessionRecordSchema } from '../model/session-record';
import { checked } from './checked';
import type { Shelf, Write } from './shelf';
import type { SessionLog } from './store';
import { StoreError } from './store-error';

/** What this page has stored or read, by session, so that a log which the browser threw away can be written again. */
export type KnownLogs = Map<string, readonly SessionEvent[]>;

/** The append-only logs on a shelf, one record per session beside them. */
export function sessionLogOn(shelf: Shelf, known: KnownLogs): SessionLog {
  const list = async () => {
    const { records, damaged } = checked(sessionRecordSchema, await shelf.under('sessions', []));
    return { records: records.sort(byStart), damaged };
  };
  return {
    list,
    async append(session, event) {
      const before = known.get(session) ?? [];
      try {
        await shelf.write(stepsFor(session, event));
      } catch (thrown) {
        if (!isConflict(thrown) || before.length !== event.n) throw thrown;
        await shelf.write([...before, event].flatMap((each) => stepsFor(session, each)));
      }
      if (before.length === event.n) known.set(session, [...before, event]);
    },
    async read(session) {
      // The schema of every observation is large, and who begins has no log to read.
      const { sessionEventSchema } = await import('../model/session');
      const reading = checked(sessionEventSchema, await shelf.under('events', [session]));
      if (reading.records.length > (known.get(session)?.length ?? 0)) known.set(session, reading.records);
      return reading;
    },
    async newestOpen(purpose) {
      const { records } = await list();
      return records.findLast((record) => record.purpose === purpose && record.open) ?? null;
    },
    drop: (session) => {
      known.delete(session);
      return shelf.write([
        { do: 'delete-under', drawer: 'events', key: [session] },
        { do: 'delete-under', drawer: 'drafts', key: [session] },
        { do: 'delete', drawer: 'sessions', key: [session] },
      ]);
    },
  };
}

function isConflict(thrown: unknown): boolean {
  return thrown instanceof StoreError && thrown.code === 'conflict';
}

/** An event without the one before it would be a log with a hole: nobody could go on with it. */
function stepsFor(session: string, event: SessionEvent): Write[] {
  const before: Write[] = event.n === 0 ? [] : [{ do: 'require', drawer: 'events', key: [session, event.n - 1] }];
  return [
    ...before,
    { do: 'add', drawer: 'events', key: [session, event.n], value: event },
    ...recordSteps(session, event),
  ];
}

function recordSteps(session: string, event: SessionEvent): Write[] {
  if (event.kind === 'opened') {
    const value: SessionRecord = { id: session, purpose: event.purpose, startedAt: event.at, open: true };
    return [{ do: 'add', drawer: 'sessions', key: [session], value }];
  }
  if (event.kind === 'closed') {
    const value: Partial<SessionRecord> = { open: false };
    return [{ do: 'merge', drawer: 'sessions', key: [session], value }];
  }
  return [];
}

function byStart(one: SessionRecord, other: SessionRecord): number {
  return one.startedAt < other.startedAt ? -1 : Number(one.startedAt > other.startedAt);
}

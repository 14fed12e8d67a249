import { type SessionEvent, sessionEventSchema } from '../model/session';
import { type SessionRecord, sessionRecordSchema } from '../model/session-record';
import { checked } from './checked';
import type { Shelf, Write } from './shelf';
import type { SessionLog } from './store';

/** The append-only logs on a shelf, one record per session beside them. */
export function sessionLogOn(shelf: Shelf): SessionLog {
  const list = async () => {
    const { records, damaged } = checked(sessionRecordSchema, await shelf.under('sessions', []));
    return { records: records.sort(byStart), damaged };
  };
  return {
    list,
    append: (session, event) =>
      shelf.write([
        { do: 'add', drawer: 'events', key: [session, event.n], value: event },
        ...recordSteps(session, event),
      ]),
    read: async (session) => checked(sessionEventSchema, await shelf.under('events', [session])),
    async newestOpen(purpose) {
      const { records } = await list();
      return records.findLast((record) => record.purpose === purpose && record.open) ?? null;
    },
    drop: (session) =>
      shelf.write([
        { do: 'delete-under', drawer: 'events', key: [session] },
        { do: 'delete-under', drawer: 'drafts', key: [session] },
        { do: 'delete', drawer: 'sessions', key: [session] },
      ]),
  };
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

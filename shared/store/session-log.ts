import type { SessionEvent } from '../model/session';
import type { SessionRecord } from '../model/session-record';
import { checkedOnce } from './checked-once';
import type { Shelf, Write } from './shelf';
import type { SessionLog } from './store';
import { StoreError } from './store-error';

/** What this page has stored or read, by session, so that a log which the browser threw away can be written again. */
export type KnownLogs = Map<string, readonly SessionEvent[]>;

/** The append-only logs on a shelf, one record per session beside them. */
export function sessionLogOn(shelf: Shelf, known: KnownLogs): SessionLog {
  const list = async () => {
    const { records, damaged } = await checkedOnce(sessionRecordSchema, await shelf.under('sessions', []));
    return { records: records.sort(byOrder), damaged };
  };
  const steps = async (session: string, events: readonly SessionEvent[]): Promise<Write[]> => {
    const opens = events.some(({ kind }) => kind === 'opened');
    const order = opens ? orderOf(session, (await list()).records) : undefined;
    return events.flatMap((event) => stepsFor(session, event, order));
  };
  return {
    list,
    async append(session, event) {
      const before = known.get(session) ?? [];
      try {
        await shelf.write(await steps(session, [event]));
      } catch (thrown) {
        if (!isConflict(thrown) || before.length !== event.n) throw thrown;
        await shelf.write(await steps(session, [...before, event]));
      }
      if (before.length === event.n) known.set(session, [...before, event]);
    },
    async read(session) {
      const reading = await checkedOnce(sessionEventSchema, await shelf.under('events', [session]));
      if (reading.records.length > (known.get(session)?.length ?? 0)) known.set(session, reading.records);
      return reading;
    },
    async newestOpen(purpose) {
      const { records } = await list();
      return records.findLast((record) => record.purpose === purpose && record.open) ?? null;
    },
    async takeIn(session, from) {
      const { takingSteps } = await import('./taking-in');
      const others = (await list()).records.filter(({ id }) => id !== session);
      await shelf.write(takingSteps(session, from, orderOf(session, others)));
      known.set(session, from.log);
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

const sessionRecordSchema = () => import('../model/session-record').then((model) => model.sessionRecordSchema);
const sessionEventSchema = () => import('../model/session').then((model) => model.sessionEventSchema);

function isConflict(thrown: unknown): boolean {
  return thrown instanceof StoreError && thrown.code === 'conflict';
}

/** An event without the one before it would be a log with a hole: nobody could go on with it. */
function stepsFor(session: string, event: SessionEvent, order?: number): Write[] {
  const before: Write[] = event.n === 0 ? [] : [{ do: 'require', drawer: 'events', key: [session, event.n - 1] }];
  return [
    ...before,
    { do: 'add', drawer: 'events', key: [session, event.n], value: event },
    ...recordSteps(session, event, order),
  ];
}

function recordSteps(session: string, event: SessionEvent, order?: number): Write[] {
  if (event.kind === 'opened') {
    const counted = order === undefined ? {} : { order };
    const value: SessionRecord = { id: session, purpose: event.purpose, startedAt: event.at, open: true, ...counted };
    return [{ do: 'add', drawer: 'sessions', key: [session], value }];
  }
  if (event.kind === 'closed') {
    const value: Partial<SessionRecord> = { open: false };
    return [{ do: 'merge', drawer: 'sessions', key: [session], value }];
  }
  return [];
}

/** The place of a session behind all that are kept; one that is kept already stays where it is. */
function orderOf(session: string, kept: readonly SessionRecord[]): number | undefined {
  const own = kept.find(({ id }) => id === session);
  return own ? own.order : 1 + Math.max(0, ...kept.map(({ order = 0 }) => order));
}

/** By the counter. Start times tell the order of sessions that were not counted, and of two tabs at one moment. */
function byOrder(one: SessionRecord, other: SessionRecord): number {
  const byCounter = (one.order ?? 0) - (other.order ?? 0);
  if (byCounter !== 0) return byCounter;
  return one.startedAt < other.startedAt ? -1 : Number(one.startedAt > other.startedAt);
}

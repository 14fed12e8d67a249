import type { SessionRecord } from '../model/session-record';
import type { Write } from './shelf';
import type { TakenIn } from './store';

/**
 * How a check from another device takes the place of what is known of it here.
 * @param order its place behind all other sessions
 */
export function takingSteps(session: string, { log, startedAt, draft }: TakenIn, order: number | undefined): Write[] {
  const counted = order === undefined ? {} : { order };
  const record: SessionRecord = { id: session, purpose: 'check', startedAt, open: true, ...counted };
  const events = log.map((event): Write => ({ do: 'put', drawer: 'events', key: [session, event.n], value: event }));
  const drafts: Write[] = draft
    ? [{ do: 'put', drawer: 'drafts', key: [session, draft.attempt], value: draft.value }]
    : [];
  return [
    { do: 'delete-under', drawer: 'events', key: [session] },
    { do: 'delete-under', drawer: 'drafts', key: [session] },
    ...events,
    ...drafts,
    { do: 'put', drawer: 'sessions', key: [session], value: record },
  ];
}

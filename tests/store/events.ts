import type { SessionEvent } from '../../shared/model/session';

export const session = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
export const otherSession = '0f8fad5b-d9cb-469f-a165-70867728950e';

export function opened(id: string, purpose: 'check' | 'practice', at: string): SessionEvent {
  return {
    n: 0,
    at,
    kind: 'opened',
    session: id,
    purpose,
    seed: 7,
    language: 'de',
    host: { kind: 'pwa', app: '0.1.0', device: 'computer' },
    invitation: null,
  };
}

export function told(n: number, name: string): SessionEvent {
  return { n, at: '2026-11-23T08:00:00.000Z', kind: 'person-told', person: { name, equipment: {} } };
}

export function closed(n: number): SessionEvent {
  return { n, at: '2026-11-23T09:00:00.000Z', kind: 'closed', reason: 'person' };
}

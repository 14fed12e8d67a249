import type { Happening, SessionEvent } from '../../shared/model/session';

export const opening: Extract<Happening, { kind: 'opened' }> = {
  kind: 'opened',
  session: '11111111-1111-4111-8111-111111111111',
  purpose: 'check',
  seed: 7,
  language: 'de',
  host: { kind: 'pwa', app: '0.1.0', device: 'computer' },
  invitation: null,
};

/** A log of these happenings, numbered and dated one second apart. */
export function logOf(...happenings: Happening[]): SessionEvent[] {
  return [opening, ...happenings].map(
    (happening, n) => ({ ...happening, n, at: new Date(1_700_000_000_000 + n * 1000).toISOString() }) as SessionEvent,
  );
}

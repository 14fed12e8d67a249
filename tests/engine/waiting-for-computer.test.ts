import { describe, expect, test } from 'vitest';
import type { Session } from '../../shared/engine/session';
import { waitingForComputer } from '../../shared/engine/waiting-for-computer';
import { attempt, sessionOf, task } from './small-bank';

describe('what waits for a computer', () => {
  const bank = [
    task('mail'),
    task('files', { phone: 'better-on-pc' }),
    task('photo', { phone: 'better-on-pc', modules: ['photo'] }),
    task('install', { phone: 'better-on-pc', needs: ['extension'] }),
  ];
  const phone = { kind: 'pwa', app: '0.1.0', device: 'phone' } as const;
  const idsFor = (session: Session) => waitingForComputer(session, bank, ['file']).map(({ id }) => id);

  test('is told to somebody at a phone, without what this host has on no device', () => {
    expect(idsFor({ ...sessionOf(), host: phone })).toEqual(['files', 'photo']);
  });

  test('is nothing at a computer, and what was done on one is not told again', () => {
    expect(idsFor(sessionOf())).toEqual([]);
    expect(idsFor({ ...sessionOf(...attempt('files', 3)), movedTo: phone })).toEqual(['photo']);
  });

  test('keeps to the modules of the invitation', () => {
    const invitation = { modules: ['photo'] } as unknown as Session['invitation'];
    expect(idsFor({ ...sessionOf(), host: phone, invitation })).toEqual(['photo']);
  });
});

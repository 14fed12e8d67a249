import { describe, expect, test } from 'vitest';
import { BrokenLogError, replay } from '../../shared/engine/session';
import type { Happening } from '../../shared/model/session';
import { logOf } from './session-log';

const offered = { kind: 'task-offered', task: 'application-mail', seed: 5 } as const;
const estimated = { kind: 'estimate-given', estimate: 'alone' } as const;
const linkOpened = { kind: 'observed', observation: { kind: 'link-opened', link: 'right', n: 0, at: 4000 } } as const;

describe('a session told by its log', () => {
  test('an empty log tells no session', () => {
    expect(replay([])).toBeNull();
  });

  test('an attempt collects estimate, observations and help', () => {
    const session = replay(logOf(offered, estimated, linkOpened, { kind: 'help-opened', step: 2 }));
    expect(session?.open).toMatchObject({ task: 'application-mail', estimate: 'alone', help: 2, milliseconds: 4000 });
    expect(session?.open?.observations).toHaveLength(1);
  });

  test('closing an attempt moves it to the finished ones', () => {
    const closed: Happening = { kind: 'attempt-closed', ending: 'done', milliseconds: 9000, findings: [] };
    const session = replay(logOf(offered, estimated, linkOpened, closed));
    expect(session?.open).toBeNull();
    expect(session?.attempts).toMatchObject([{ task: 'application-mail', ending: 'done', milliseconds: 9000 }]);
  });

  test('a pause keeps the time worked, and never makes it shorter', () => {
    const session = replay(logOf(offered, estimated, linkOpened, { kind: 'paused', milliseconds: 2000 }));
    expect(session).toMatchObject({ paused: true, open: { milliseconds: 4000 } });
  });

  test('a log without its opening is a bug, not a session', () => {
    expect(() => replay(logOf(offered).slice(1))).toThrow(BrokenLogError);
  });

  test('an answer without an open attempt is a bug', () => {
    expect(() => replay(logOf(estimated))).toThrow(BrokenLogError);
  });
});

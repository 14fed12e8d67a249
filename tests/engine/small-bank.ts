import { replay, type Session } from '../../shared/engine/session';
import type { Happening } from '../../shared/model/session';
import type { TaskDeclaration } from '../../shared/model/task';
import { logOf } from './session-log';

/** A task of five minutes with one criterion. */
export const task = (id: string, more: Partial<TaskDeclaration> = {}): TaskDeclaration => ({
  id,
  modules: ['apply'],
  competence: '3.2',
  minutes: 5,
  needs: [],
  phone: 'fits',
  sees: [],
  criteria: [{ id: 'one', module: 'apply', difficulty: 0, grade: 'artefact' }],
  helpSteps: 3,
  ...more,
});

export const sessionOf = (...happenings: Happening[]): Session => {
  const session = replay(logOf(...happenings));
  if (!session) throw new Error('no session');
  return session;
};

/** A task that was done in so many minutes. */
export const attempt = (id: string, minutes: number): Happening[] => [
  { kind: 'task-offered', task: id, seed: 1 },
  {
    kind: 'attempt-closed',
    ending: 'done',
    milliseconds: minutes * 60_000,
    findings: [{ criterion: 'one', verdict: 'met', reason: 'fine', proof: [] }],
  },
];

import { describe, expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../shared/content/course';
import { checkPlan, doable, likelyLength, practicePlan } from '../../shared/engine/plan';
import { replay, type Session } from '../../shared/engine/session';
import type { Happening } from '../../shared/model/session';
import type { TaskDeclaration } from '../../shared/model/task';
import { logOf } from './session-log';

const task = (id: string, more: Partial<TaskDeclaration> = {}): TaskDeclaration => ({
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

const sessionOf = (...happenings: Happening[]): Session => {
  const session = replay(logOf(...happenings));
  if (!session) throw new Error('no session');
  return session;
};

const attempt = (id: string, minutes: number): Happening[] => [
  { kind: 'task-offered', task: id, seed: 1 },
  {
    kind: 'attempt-closed',
    ending: 'done',
    milliseconds: minutes * 60_000,
    findings: [{ criterion: 'one', verdict: 'met', reason: 'fine', proof: [] }],
  },
];

describe('the plan of a check', () => {
  const bank = [task('a'), task('b'), task('c')];
  const plan = checkPlan(bank, ['file'], digitalDrivingLicence);

  test('offers each task once and then says that none is left', () => {
    const offered: string[] = [];
    let told: Happening[] = [];
    for (let step = plan(sessionOf(...told)); step.kind === 'task'; step = plan(sessionOf(...told))) {
      offered.push(step.task);
      told = [...told, ...attempt(step.task, 3)];
    }
    expect(offered.toSorted()).toEqual(['a', 'b', 'c']);
    expect(plan(sessionOf(...told))).toEqual({ kind: 'stop', reason: 'no-task-left' });
  });

  test('is the same again for the same session', () => {
    const session = sessionOf(...attempt('a', 3));
    expect(plan(session)).toEqual(plan(session));
  });

  test('stops when the time is used up', () => {
    expect(plan(sessionOf(...attempt('a', 25)))).toEqual({ kind: 'stop', reason: 'time' });
  });
});

test('the likely length is what is done and what the time left holds', () => {
  const bank = Array.from({ length: 20 }, (_, at) => task(`t${at}`));
  expect(likelyLength(sessionOf(), bank, [])).toBe(5);
  expect(likelyLength(sessionOf(...attempt('t1', 10)), bank, [])).toBe(4);
  expect(likelyLength(sessionOf(...attempt('t1', 1), ...attempt('t2', 1)), bank, [])).toBe(7);
  expect(likelyLength(sessionOf(), bank.slice(0, 3), [])).toBe(3);
});

test('practice is one task, once', () => {
  const plan = practicePlan('a');
  expect(plan(sessionOf())).toEqual({ kind: 'task', task: 'a', seed: 7 });
  expect(plan(sessionOf(...attempt('a', 1)))).toEqual({ kind: 'stop', reason: 'no-task-left' });
});

test('a phone is not asked for what wants a computer, a device not for what it lacks', () => {
  const bank = [task('mail'), task('files', { phone: 'better-on-pc' }), task('lobby', { needs: ['camera'] })];
  expect(doable(bank, [], 'phone').map(({ id }) => id)).toEqual(['mail']);
  expect(doable(bank, ['camera'], 'computer').map(({ id }) => id)).toEqual(['mail', 'files', 'lobby']);
});

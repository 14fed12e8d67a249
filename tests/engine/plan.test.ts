import { describe, expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../shared/content/course';
import { checkPlan, doable, practicePlan } from '../../shared/engine/plan';
import type { Happening } from '../../shared/model/session';
import { attempt, sessionOf, task } from './small-bank';

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

import { describe, expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../shared/content/course';
import { checkPlan } from '../../shared/engine/plan';
import { likelyLength, minutesLeft, roundMinutes } from '../../shared/engine/way-ahead';
import type { Happening } from '../../shared/model/session';
import { catalogue } from '../../shared/tasks';
import { attempt, sessionOf, task } from './small-bank';

const bank = Array.from({ length: 20 }, (_, at) => task(`t${at}`));

test('the likely length is what is done and what the time left holds', () => {
  expect(likelyLength(sessionOf(), bank, [])).toBe(5);
  expect(likelyLength(sessionOf(...attempt('t1', 10)), bank, [])).toBe(4);
  expect(likelyLength(sessionOf(...attempt('t1', 1), ...attempt('t2', 1)), bank, [])).toBe(7);
  expect(likelyLength(sessionOf(), bank.slice(0, 3), [])).toBe(3);
});

describe('the time left', () => {
  const offer: Happening = { kind: 'task-offered', task: 't3', seed: 1 };
  const worked: Happening = { kind: 'paused', milliseconds: 3 * 60_000 };

  test('is the task at hand and those after it', () => {
    expect(minutesLeft(sessionOf(offer), bank, [], 't3')).toBe(25);
    expect(minutesLeft(sessionOf(...attempt('t1', 5)), bank, [], 't2')).toBe(20);
    expect(minutesLeft(sessionOf(offer), bank.slice(0, 4), [], 't3')).toBe(20);
  });

  test('is not longer than the check may be', () => {
    expect(minutesLeft(sessionOf(...attempt('t1', 17)), bank, [], 't2')).toBe(8);
  });

  test('shrinks by the work on the open task', () => {
    expect(minutesLeft(sessionOf(offer, worked), bank, [], 't3')).toBe(22);
  });

  test('is never less than the task at hand, and at least a minute', () => {
    expect(minutesLeft(sessionOf(...attempt('t1', 23)), bank, [], 't2')).toBe(5);
    expect(minutesLeft(sessionOf(...attempt('t1', 24), offer, worked), bank, [], 't3')).toBe(2);
    const tooLong: Happening = { kind: 'paused', milliseconds: 9 * 60_000 };
    expect(minutesLeft(sessionOf(...attempt('t1', 24), offer, tooLong), bank, [], 't3')).toBe(1);
  });

  test('is told without more exactness than there is', () => {
    expect([0, 0.4, 1.6, 7.4, 10, 10.2, 12.4, 12.6, 22, 25].map(roundMinutes)).toEqual([
      1, 1, 2, 7, 10, 10, 10, 15, 20, 25,
    ]);
  });

  test('comes true within five minutes for somebody who needs the typical time, at each task of the check', () => {
    const offers = ['file', 'camera', 'microphone', 'screen', 'permissions'] as const;
    const plan = checkPlan(catalogue, offers, digitalDrivingLicence);
    const told: { promised: number; done: number }[] = [];
    let happened: Happening[] = [];
    let done = 0;
    for (let step = plan(sessionOf()); step.kind === 'task'; step = plan(sessionOf(...happened))) {
      const { task: id } = step;
      told.push({ promised: minutesLeft(sessionOf(...happened), catalogue, offers, id), done });
      const minutes = catalogue.find((each) => each.id === id)?.minutes ?? 0;
      happened = [...happened, ...attempt(id, minutes)];
      done += minutes;
    }
    expect(told.length).toBeGreaterThanOrEqual(4);
    for (const { promised, done: before } of told) expect(Math.abs(promised - (done - before))).toBeLessThanOrEqual(5);
  });
});

import { expect, test } from 'vitest';
import { surenessOf } from '../../shared/desk/sureness';
import { catalogue } from '../../shared/tasks/index';
import { wordsOf } from '../e2e/words';
import { syntheticOverview } from './synthetic-overview';

const people = syntheticOverview(600);
const lines = Array.from({ length: people.count }, (_, at) => people.line(at));

test('the same seed makes the same people, another seed others', () => {
  expect(syntheticOverview(5, 3).line(4)).toEqual(syntheticOverview(5, 3).line(4));
  expect(syntheticOverview(5, 3).line(4)).not.toEqual(syntheticOverview(5, 4).line(4));
});

test('every kind of person is there, each with an id of their own', () => {
  expect(new Set(people.columns.check).size).toBe(people.count);
  expect(new Set(lines.map(({ placeProbability }) => surenessOf(placeProbability))).size).toBe(3);
  expect(new Set(lines.flatMap(({ modules }) => modules.map(({ placement }) => placement))).size).toBe(4);
  expect(lines.some(({ name }) => name === null) && lines.some(({ age }) => age === null)).toBe(true);
});

test('the reasons are sentences that the tasks can say', () => {
  for (const reason of lines.flatMap(({ reasons }) => reasons)) {
    const task = catalogue.find(({ id }) => id === reason.task);
    expect(task, reason.task).toBeDefined();
    if (reason.kind !== 'cannot') expect(wordsOf('de', reason.task)(`reason.${reason.reason}`)).toBeTruthy();
  }
});

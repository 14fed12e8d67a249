import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amend, historyFrom, redo, stepTo, undo } from '../../shared/apps/history';

const numbers = fc.array(fc.integer(), { maxLength: 60 });
const after = (steps: readonly number[]) => steps.reduce((history, next) => stepTo(history, next), historyFrom(0));

test('as many steps back as were taken lead to the beginning, and forth again to the end', () => {
  fc.assert(
    fc.property(numbers, (steps) => {
      const end = after(steps);
      const back = steps.reduce((history) => undo(history), end);
      expect(back.now).toBe(0);
      expect(steps.reduce((history) => redo(history), back).now).toBe(end.now);
    }),
  );
});

test('a new step forgets what was taken back', () => {
  const history = stepTo(undo(after([1, 2])), 3);
  expect(redo(history)).toBe(history);
  expect(undo(history).now).toBe(1);
});

test('nothing to take back changes nothing', () => {
  const fresh = historyFrom('a');
  expect(undo(fresh)).toBe(fresh);
  expect(redo(fresh)).toBe(fresh);
});

test('looking elsewhere is no step', () => {
  expect(undo(amend(after([1, 2]), 9)).now).toBe(1);
});

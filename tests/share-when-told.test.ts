import { expect, test } from 'vitest';
import type { Policy } from '../shared/model/policy';
import { shareWhenTold } from '../shared/share-when-told';

function begun() {
  let now = 1_000;
  let starts = 0;
  let tell: (policy: Policy) => void = () => undefined;
  const policy = {
    read: async () => ({}),
    watch: (changed: (policy: Policy) => void) => {
      tell = changed;
    },
  };
  const clock = { now: () => new Date(0), tick: () => now };
  shareWhenTold({ policy, clock }, () => (starts += 1), new AbortController().signal);
  return {
    tellAfter: (milliseconds: number, later: Policy) => {
      now += milliseconds;
      tell(later);
      return starts;
    },
  };
}

test('a policy that comes a moment late makes the page begin anew as one of a shared PC', () => {
  expect(begun().tellAfter(900, { sharedPc: true })).toBe(1);
});

test('one that says otherwise, or nothing, changes nothing', () => {
  const page = begun();
  expect([page.tellAfter(1, { language: 'en' }), page.tellAfter(1, { sharedPc: false })]).toEqual([0, 0]);
});

test('one that is set while somebody works waits for the next start', () => {
  expect(begun().tellAfter(60_000, { sharedPc: true })).toBe(0);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lossWithoutPlace, lossWithPlace, worthAPlace } from '../../../shared/desk/places/expected-loss';
import { lineSteps } from '../../../shared/desk/places/line-steps';
import { closeToLine, type Proposal, proposalOf } from '../../../shared/desk/places/proposal';
import { checkOf, peopleUpTo, person } from './people';

const inside = ({ order, line }: Proposal) => order.slice(0, line);
const total = (people: readonly { placeProbability: number }[], loss: (p: number) => number) =>
  people.reduce((sum, { placeProbability }) => sum + loss(placeProbability), 0);

/** Every choice of at most `most` of so many people, as sets of positions. */
function* choices(people: number, most: number): Generator<readonly number[]> {
  for (let bits = 0; bits < 2 ** people; bits++) {
    const chosen = Array.from({ length: people }, (_, at) => at).filter((at) => bits & (1 << at));
    if (chosen.length <= most) yield chosen;
  }
}

test('the proposal loses least among all choices of at most so many people', () => {
  fc.assert(
    fc.property(peopleUpTo(9), fc.nat(10), (people, places) => {
      const { order, line } = proposalOf(people, places);
      const proposed = total(order.slice(0, line), lossWithPlace) + total(order.slice(line), lossWithoutPlace);
      for (const chosen of choices(people.length, places)) {
        const given = people.filter((_, at) => chosen.includes(at));
        const left = people.filter((_, at) => !chosen.includes(at));
        expect(proposed).toBeLessThanOrEqual(total(given, lossWithPlace) + total(left, lossWithoutPlace) + 1e-9);
      }
    }),
    { numRuns: 60 },
  );
});

test('nobody is proposed for whom a place loses more than none, and nobody it is worth is left out while places are free', () => {
  fc.assert(
    fc.property(peopleUpTo(40), fc.nat(45), (people, places) => {
      const proposal = proposalOf(people, places);
      for (const { placeProbability: p } of inside(proposal)) {
        expect(lossWithPlace(p)).toBeLessThanOrEqual(lossWithoutPlace(p) + 1e-12);
      }
      const left = proposal.order.slice(proposal.line);
      if (proposal.line < places)
        expect(left.filter(({ placeProbability }) => worthAPlace(placeProbability))).toEqual([]);
      expect(proposal.ends === 'places').toBe(left.some(({ placeProbability }) => worthAPlace(placeProbability)));
    }),
  );
});

test('the cut is a third: the wording of "clearly none" begins further down', () => {
  expect([0.2, 0.3333, 1 / 3, 0.34].map(worthAPlace)).toEqual([false, false, true, true]);
  const people = [person(1, 0.34), person(2, 0.33), person(3, 0.25)];
  expect(proposalOf(people, 3)).toMatchObject({ line: 1, ends: 'need' });
});

test('the order of the files does not matter', () => {
  const shuffled = peopleUpTo(30).chain((people) =>
    fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
  );
  fc.assert(
    fc.property(shuffled, fc.nat(30), ([people, others], places) => {
      expect(proposalOf(others, places)).toEqual(proposalOf(people, places));
    }),
  );
});

test('one more person never pushes out somebody with a higher need, and at most one at all', () => {
  fc.assert(
    fc.property(peopleUpTo(30), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(30), (people, need, places) => {
      const before = inside(proposalOf(people, places));
      const after = new Set(inside(proposalOf([...people, person(999, need)], places)).map(({ check }) => check));
      const pushed = before.filter(({ check }) => !after.has(check));
      expect(pushed.length).toBeLessThanOrEqual(1);
      for (const { placeProbability } of pushed) expect(placeProbability).toBeLessThanOrEqual(need);
    }),
  );
});

test('equal needs: more modules needed, then the earlier check, then the id', () => {
  const people = [person(4, 0.5), person(3, 0.5, { endedAt: 1 }), person(2, 0.5), person(1, 0.5, { modulesNeeded: 4 })];
  expect(proposalOf(people, 4).order.map(({ check }) => check)).toEqual([1, 3, 2, 4].map(checkOf));
});

test('moving the line one further takes one person in and nobody out; fewer go without, more places are wasted', () => {
  fc.assert(
    fc.property(peopleUpTo(30), (people) => {
      const { order } = proposalOf(people, 0);
      const steps = lineSteps(order);
      expect(steps.length).toBe(people.length + 1);
      steps.slice(1).forEach((step, at) => {
        const before = steps[at] as (typeof steps)[number];
        expect(step.enters).toBe(order[at]);
        expect(step.missed).toBeLessThanOrEqual(before.missed);
        expect(step.wasted).toBeGreaterThanOrEqual(before.wasted);
      });
      const least = Math.min(...steps.map(({ loss }) => loss));
      expect(steps[proposalOf(people, people.length).line]?.loss).toBeCloseTo(least, 9);
    }),
  );
});

test('a step tells what a line costs', () => {
  const steps = lineSteps([person(1, 0.9), person(2, 0.5)]);
  expect(steps[0]).toMatchObject({
    people: 0,
    enters: null,
    missed: expect.closeTo(1.4),
    wasted: 0,
    loss: expect.closeTo(2.8),
  });
  expect(steps[1]).toMatchObject({
    people: 1,
    missed: expect.closeTo(0.5),
    wasted: expect.closeTo(0.1),
    loss: expect.closeTo(1.1),
  });
  expect(steps[2]).toMatchObject({ people: 2, missed: expect.closeTo(0), wasted: expect.closeTo(0.6) });
});

test('close to a full line: both sides of it, within a tenth', () => {
  const people = [person(1, 0.9), person(2, 0.66), person(3, 0.62), person(4, 0.6), person(5, 0.4), person(6, 0.1)];
  expect(closeToLine(proposalOf(people, 3))).toEqual(new Set([2, 3, 4].map(checkOf)));
  expect(closeToLine(proposalOf(people, 1))).toEqual(new Set());
});

test('where places stay free, close is who is hardly worth one or hardly not', () => {
  const people = [person(1, 0.9), person(2, 0.4), person(3, 0.3), person(4, 0.22)];
  expect(closeToLine(proposalOf(people, 4))).toEqual(new Set([2, 3].map(checkOf)));
  expect(closeToLine(proposalOf([], 4))).toEqual(new Set());
  expect(closeToLine(proposalOf([person(1, 0.9)], 0))).toEqual(new Set());
});

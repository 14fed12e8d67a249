import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Applicant } from '../../../shared/desk/places/applicant';
import { needPerModule } from '../../../shared/desk/places/module-need';
import { distance, meanNeed, needVector } from '../../../shared/desk/places/need-vector';
import { type SimilarGroup, similarGroups } from '../../../shared/desk/places/similar-groups';
import type { CourseModuleId } from '../../../shared/model/course-module';
import { syntheticOverview } from '../synthetic-overview';
import { checkOf, person } from './people';

const modules: readonly CourseModuleId[] = ['photo', 'apply', 'basics'];
const template = person(0, 0).modules[0] as Applicant['modules'][number];

function needing(n: number, needs: readonly number[], tasks = 2): Applicant {
  const lines = modules.map((module, at) => {
    const needProbability = needs[at] as number;
    const placement =
      needProbability >= 0.8
        ? ('needs' as const)
        : needProbability <= 0.2
          ? ('not-needed' as const)
          : ('unclear' as const);
    return { ...template, module, needProbability, placement, tasks };
  });
  return person(n, 0.5, { modules: lines });
}

const crowd = fc
  .array(fc.tuple(...modules.map(() => fc.double({ min: 0, max: 1, noNaN: true }))), { maxLength: 40 })
  .map((all) => all.map((needs, n) => needing(n, needs)));

/** Sum of squared distances to the middle of the own group. */
const unlikeness = (groups: readonly (readonly Applicant[])[]) =>
  groups.reduce((sum, people) => {
    const vectors = people.map((one) => needVector(one, modules));
    const middle = meanNeed(vectors);
    return sum + vectors.reduce((inner, vector) => inner + distance(vector, middle), 0);
  }, 0);

test('everybody is in one group, no group is too large, sizes differ by one at most', () => {
  fc.assert(
    fc.property(crowd, fc.integer({ min: 1, max: 12 }), (people, size) => {
      const groups = similarGroups(people, modules, size);
      expect(groups.flatMap((group) => group.people.map(({ check }) => check)).sort()).toEqual(
        people.map(({ check }) => check).sort(),
      );
      const sizes = groups.map((group) => group.people.length);
      if (sizes.length === 0) return;
      expect(Math.max(...sizes)).toBeLessThanOrEqual(size);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

test('the groups do not depend on the order of the people', () => {
  fc.assert(
    fc.property(crowd, fc.integer({ min: 1, max: 12 }), (people, size) => {
      expect(similarGroups([...people].reverse(), modules, size)).toEqual(similarGroups(people, modules, size));
    }),
  );
});

test('the groups are far more alike inside than groups by chance', () => {
  const people = Array.from({ length: 240 }, (_, at) => syntheticOverview(240).line(at));
  const groups = similarGroups(people, modules, 12).map((group) => group.people);
  const byChance = groups.map((_, at) => people.slice(at * 12, at * 12 + 12));
  expect(unlikeness(groups)).toBeLessThan(unlikeness(byChance) * 0.6);
});

test('two kinds of people come apart, and a sentence can say what each has in common', () => {
  const people = [1, 2, 3, 4, 5, 6].map((n) => needing(n, n % 2 ? [0.99, 0.1, 0.5] : [0.05, 0.95, 0.5]));
  const [photo, apply] = similarGroups(people, modules, 3) as [SimilarGroup, SimilarGroup];
  expect(photo).toMatchObject({ needed: ['photo'], spared: ['apply'], marked: { more: true } });
  expect(photo.people.map(({ check }) => check)).toEqual([1, 3, 5].map(checkOf));
  expect(apply).toMatchObject({ needed: ['apply'], spared: ['photo'] });
});

test('one group differs from nobody, equal people are no marked group', () => {
  const people = [1, 2, 3, 4].map((n) => needing(n, [0.5, 0.5, 0.5]));
  expect(similarGroups(people, modules, 9)).toMatchObject([{ needed: [], spared: [], marked: null }]);
  expect(similarGroups(people, modules, 2).map(({ marked }) => marked)).toEqual([null, null]);
  expect(similarGroups([], modules, 5)).toEqual([]);
});

test('who needs a module, who can do without, and whom no task looked at', () => {
  const people = [needing(1, [0.85, 0.1, 0.5]), needing(2, [0.95, 0.5, 0.5]), needing(3, [0.6, 0.6, 0.6], 0)];
  const [photo] = needPerModule(people, ['photo']);
  expect(photo?.people.needs.map(({ check }) => check)).toEqual([2, 1].map(checkOf));
  expect(photo?.people['not-needed']).toEqual([]);
  expect(photo?.untested.map(({ check }) => check)).toEqual([checkOf(3)]);
  expect(photo?.expected).toBeCloseTo(2.4);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitalDrivingLicence } from '../../shared/content/course';
import { changeOf } from '../../shared/desk/before-after';
import { talkingPoints } from '../../shared/desk/talking-points';
import { profileOf } from '../../shared/measure/profile';
import type { Attempt } from '../../shared/model/attempt';
import type { Finding } from '../../shared/model/criterion';
import { catalogue } from '../../shared/tasks';

const verdict = fc.constantFrom('met' as const, 'missed' as const, 'not-seen' as const);
const attempts = fc
  .uniqueArray(fc.constantFrom(...catalogue), { maxLength: 10, selector: ({ id }) => id })
  .chain((tasks) =>
    fc.tuple(
      ...tasks.map((task) =>
        fc.record({
          task: fc.constant(task.id),
          seed: fc.constant(1),
          estimate: fc.constantFrom(
            null,
            'alone' as const,
            'with-help' as const,
            'unsure' as const,
            'not-yet' as const,
          ),
          ending: fc.constantFrom('done' as const, 'cannot' as const, 'left' as const, 'fault' as const),
          milliseconds: fc.constant(60_000),
          help: fc.constant(0),
          observations: fc.constant<Attempt['observations']>([]),
          findings: fc.tuple<Finding[]>(
            ...task.criteria.map(({ id }) =>
              fc.record({
                criterion: fc.constant(id as string),
                verdict,
                reason: fc.constant('any'),
                proof: fc.constant<number[]>([]),
              }),
            ),
          ),
        }),
      ),
    ),
  );
const person = fc.record(
  {
    contact: fc.constantFrom('mail' as const, 'post' as const),
    equipment: fc.record(
      {
        computer: fc.constantFrom('own' as const, 'shared' as const, 'none' as const),
        phone: fc.constantFrom('own' as const, 'none' as const),
        camera: fc.constantFrom('yes' as const, 'no' as const),
        connection: fc.constantFrom('flat' as const, 'mobile' as const, 'none' as const),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['equipment'] },
);

test('there are one to seven points, always the same ones, and none says the opposite of another', () => {
  fc.assert(
    fc.property(attempts, person, (made, told) => {
      const profile = profileOf(made, catalogue, digitalDrivingLicence);
      const points = talkingPoints(made, told, profile, catalogue);
      expect(points.length).toBeGreaterThanOrEqual(1);
      expect(points.length).toBeLessThanOrEqual(7);
      expect(talkingPoints(made, told, profile, catalogue)).toEqual(points);
      const kinds = points.map(({ kind }) => kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      if (kinds.includes('strength')) expect(kinds[0]).toBe('strength');
      if (told.contact) expect(kinds.at(-1)).toBe('contact');
      const tasksSaid = points.flatMap((point) =>
        point.kind === 'expected-less' || point.kind === 'expected-more' ? [point.task] : [],
      );
      expect(new Set(tasksSaid).size).toBe(tasksSaid.length);
    }),
    { numRuns: 300 },
  );
});

test('a fault is never told as something to learn', () => {
  const [task] = catalogue;
  const fault: Attempt = {
    task: task?.id ?? '',
    seed: 1,
    estimate: 'alone',
    ending: 'fault',
    milliseconds: 1,
    help: 0,
    observations: [],
    findings: (task?.criteria ?? []).map(({ id }) => ({ criterion: id, verdict: 'missed', reason: 'any', proof: [] })),
  };
  const points = talkingPoints([fault], { equipment: {} }, { modules: [], placeProbability: 0.5 }, catalogue);
  expect(points.map(({ kind }) => kind)).toEqual(['look-together']);
});

test('a difference counts from one logit on', () => {
  expect([0, 0.999, -0.999, 1, -1].map(changeOf)).toEqual(['none', 'none', 'none', 'more', 'less']);
});

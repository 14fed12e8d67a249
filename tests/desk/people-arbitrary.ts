import fc from 'fast-check';
import type { HeldResult } from '../../shared/desk/judged';
import { type Attempt, endingSchema, estimateSchema } from '../../shared/model/attempt';
import { catalogue } from '../../shared/tasks/index';
import { attemptAt, checkOf, resultOf } from '../pages/coach/people';

const attempt: fc.Arbitrary<Attempt> = fc
  .record({
    task: fc.constantFrom(...catalogue),
    ending: fc.constantFrom(...endingSchema.options),
    estimate: fc.constantFrom(null, ...estimateSchema.options),
    help: fc.nat(3),
    verdicts: fc.array(fc.constantFrom('met' as const, 'missed' as const, 'not-seen' as const), { minLength: 20 }),
  })
  .map(({ task, verdicts, ...more }) =>
    attemptAt(task.id, {
      ...more,
      findings: task.criteria.map(({ id }, at) => ({
        criterion: id,
        verdict: verdicts[at] ?? 'not-seen',
        reason: 'any',
        proof: [],
      })),
    }),
  );

/** Any judged person, kept until one of three days. `name` holds what people write. */
export const anyPerson = (numbers: fc.Arbitrary<number>): fc.Arbitrary<HeldResult> =>
  fc
    .record({
      n: numbers,
      name: fc.option(
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('😀', 'Şükrü', '\u202E')),
      ),
      age: fc.option(fc.integer({ min: 14, max: 99 })),
      day: fc.constantFrom(1, 2, 3),
      attempts: fc.array(attempt, { maxLength: 6 }),
    })
    .map(({ n, name, age, day, attempts }) => ({
      result: resultOf(n, {
        check: checkOf(n),
        endedAt: '2026-11-02T10:00:00.000Z',
        person: { ...(name !== null && { name }), ...(age !== null && { age }), equipment: { camera: 'yes' } },
        attempts,
      }),
      importedAt: '2026-11-03T08:00:00.000Z',
      deleteAfter: `2027-11-0${day}T00:00:00.000Z`,
    }));

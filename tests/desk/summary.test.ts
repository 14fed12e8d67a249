import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeldResult } from '../../shared/desk/judged';
import { groundsOf, reasonsFrom, topReasons } from '../../shared/desk/reasons';
import { overviewOf } from '../../shared/desk/summary/overview-of';
import { joined, type Page } from '../../shared/desk/summary/page';
import { pageBytes, pageFrom } from '../../shared/desk/summary/page-bytes';
import { placeColumns } from '../../shared/desk/summary/place-columns';
import { summaryOf } from '../../shared/desk/summary/summary';
import { estimatedAbilities } from '../../shared/measure/estimate-ability';
import { profileOf } from '../../shared/measure/profile';
import type { Course } from '../../shared/model/course';
import { courseModuleIds } from '../../shared/model/course-module';
import { catalogue } from '../../shared/tasks/index';
import { attemptAt } from '../pages/coach/people';
import { course } from './desk-at-hand';
import { anyPerson } from './people-arbitrary';

const lineOf = (held: HeldResult) => summaryOf(held, held.result.attempts, catalogue);
const everybody = fc.uniqueArray(anyPerson(fc.nat(500)), { selector: ({ result }) => result.check, maxLength: 8 });
const pageOf = (people: readonly HeldResult[]): Page =>
  joined(people.map((held) => ({ page: lineOf(held), from: 0, to: 1 })));
const anyCourse: fc.Arbitrary<Course> = fc
  .uniqueArray(fc.constantFrom(...courseModuleIds), { minLength: 1 })
  .chain((modules) =>
    fc.integer({ min: 1, max: modules.length }).map((modulesForPlace) => ({ ...course, modules, modulesForPlace })),
  );

test('a page is the same after it lay in bytes', () => {
  fc.assert(
    fc.property(everybody, fc.string(), (people, rules) => {
      const page = pageOf(people);
      expect(pageFrom(pageBytes({ rules, page }))).toEqual({ rules, page });
    }),
    { numRuns: 60 },
  );
});

test('bytes that are cut off, or of another format, are no page', () => {
  const bytes = pageBytes({ rules: 'r', page: pageOf(fc.sample(anyPerson(fc.nat(9)), { numRuns: 3, seed: 1 })) });
  for (let end = 0; end < bytes.length - 8; end += 97) expect(pageFrom(bytes.slice(0, end))).toBeNull();
  const older = new TextDecoder('latin1').decode(bytes).replace('"format":1', '"format":0');
  expect(pageFrom(Uint8Array.from(older, (letter) => letter.charCodeAt(0)))).toBeNull();
});

test('a packed line tells what the attempts tell, for every course', () => {
  fc.assert(
    fc.property(everybody, anyCourse, (people, asked) => {
      const table = pageOf(people);
      const overview = overviewOf({
        table,
        course: asked,
        outdated: new Uint8Array(people.length),
        ...placeColumns([table], asked),
      });
      people.forEach(({ result }, at) => {
        const line = overview.line(at);
        const profile = profileOf(result.attempts, catalogue, asked);
        expect(Math.abs(line.placeProbability - profile.placeProbability)).toBeLessThan(1e-3);
        expect(line.name).toBe(result.person.name?.trim() || null);
        expect(line.age).toBe(result.person.age ?? null);
        expect(line.equipment).toEqual(result.person.equipment);
        profile.modules.forEach((module, m) => {
          const packed = line.modules[m];
          expect(packed).toMatchObject({
            module: module.module,
            placement: module.placement,
            tasks: module.tasks,
            criteria: module.criteria,
            grades: module.grades,
          });
          expect(packed?.needProbability).toBeCloseTo(module.needProbability, 5);
          expect(packed?.low).toBeCloseTo(module.interval[0], 5);
        });
      });
    }),
    { numRuns: 60 },
  );
});

test('reasons do not depend on being kept as grounds', () => {
  fc.assert(
    fc.property(anyPerson(fc.nat(9)), fc.constantFrom('clearly-yes', 'clearly-no', 'open'), ({ result }, sureness) => {
      const kept = reasonsFrom(groundsOf(result.attempts, catalogue, 2), sureness, 2);
      expect(kept).toEqual(topReasons(result.attempts, catalogue, sureness, 2));
    }),
  );
});

test('who expects more is estimated abler; "weiß nicht" says nothing', () => {
  const of = (estimate: 'alone' | 'with-help' | 'not-yet' | 'unsure') =>
    estimatedAbilities([attemptAt('application-mail', { estimate })], catalogue).get('apply');
  expect(of('unsure')).toBeUndefined();
  expect(of('alone')).toBeGreaterThan(of('with-help') ?? 9);
  expect(of('with-help')).toBeGreaterThan(of('not-yet') ?? 9);
  const both = estimatedAbilities(
    [attemptAt('application-mail', { estimate: 'alone' }), attemptAt('application-mail', { estimate: 'not-yet' })],
    catalogue,
  ).get('apply');
  expect(both).toBeCloseTo(((of('alone') ?? 0) + (of('not-yet') ?? 0)) / 2, 9);
});
